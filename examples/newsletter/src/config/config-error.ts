/** The environment does not say what the service needs to know. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  readonly problems: readonly string[];

  /** @param problems one sentence each, with the name of the variable */
  constructor(problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
    this.problems = problems;
  }
}
