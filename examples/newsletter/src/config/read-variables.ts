import * as v from 'valibot';
import { ConfigError } from './config-error.ts';
import { type Variables, VariablesSchema } from './variables.ts';

/** What may not be printed when it is wrong. */
const SECRETS = new Set(['LINK_KEYS', 'SMTP_URL', 'DATABASE_URL']);

/**
 * Reads the configuration of the service from environment variables. An empty variable counts as
 * one that is not set.
 *
 * @throws ConfigError that names every variable that is wrong, what it held and what it may hold.
 */
export function readVariables(
  environment: Readonly<Record<string, string | undefined>>,
): Variables {
  const given = Object.fromEntries(
    Object.keys(VariablesSchema.entries)
      .filter((name) => environment[name]?.trim())
      .map((name) => [name, environment[name]?.trim()]),
  );
  const result = v.safeParse(VariablesSchema, given);
  if (result.success) return result.output;
  throw new ConfigError(result.issues.map(problemOf));
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue) ?? '';
  if (issue.input === undefined) return `${name} is not set, and the service cannot start without.`;
  const received = SECRETS.has(name)
    ? 'a value that is not printed here'
    : JSON.stringify(issue.input);
  return `${name} is ${received}; allowed is ${issue.message}.`;
}
