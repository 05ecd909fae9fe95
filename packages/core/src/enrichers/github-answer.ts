/** What GitHub tells of repositories: the stars by the name that was asked. */
export interface GithubAnswer {
  stars: ReadonlyMap<string, number>;
  /** GitHub answers no more for now. */
  isLimited: boolean;
}

/** The query for the stars of repositories: one alias each; names that changed are followed. */
export function starsQuery(names: readonly string[]): string {
  const fields = names.map((name, index) => {
    const [owner = '', repository = ''] = name.split('/');
    return `r${index}: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repository)}) { stargazerCount }`;
  });
  return JSON.stringify({ query: `{ ${fields.join(' ')} }` });
}

/**
 * Reads the answer to {@link starsQuery}: repositories that are unknown or hidden are null there, with an
 * error that names their alias. Source: docs.github.com/graphql, spec.graphql.org section 7.1.
 */
export function readStars(bytes: Uint8Array, names: readonly string[]): GithubAnswer {
  const answer = parsed(bytes);
  const data = field(answer, 'data');
  const stars = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const count = countOf(field(field(data, `r${index}`), 'stargazerCount'));
    if (count !== undefined) stars.set(name, count);
  }
  const errors = field(answer, 'errors');
  const isLimited =
    Array.isArray(errors) && errors.some((one) => field(one, 'type') === 'RATE_LIMITED');
  return { stars, isLimited };
}

/** Reads the answer of the REST API about one repository. Source: docs.github.com/rest/repos. */
export function readRepository(bytes: Uint8Array, name: string): GithubAnswer {
  const count = countOf(field(parsed(bytes), 'stargazers_count'));
  return { stars: new Map(count === undefined ? [] : [[name, count]]), isLimited: false };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
