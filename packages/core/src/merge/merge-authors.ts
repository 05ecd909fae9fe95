import { standsForOthers } from '../paper/author-name.ts';
import type { Author } from '../paper/paper.ts';
import { type NameKey, nameKey, sameName } from './author-witness.ts';
import { best } from './choose.ts';

const DETAILS = ['url', 'orcid', 'affiliation'] as const;

/**
 * The most complete list of authors: the one with the most names, then the one that writes them
 * most fully. What the other lists know of a person is added where the name is unmistakable.
 */
export function mergeAuthors(lists: readonly (readonly Author[])[]): Author[] {
  const chosen = best(
    lists,
    (list) => [
      list.filter(({ name }) => !standsForOthers(name)).length,
      list.reduce((length, { name }) => length + name.length, 0),
    ],
    namesOf,
  );
  if (chosen === undefined) return [];
  const keyed = lists
    .map((list) => ({ list, index: indexNames(list) }))
    .filter(({ list }) =>
      list.some((author) => DETAILS.some((name) => author[name] !== undefined)),
    );
  const own = indexNames(chosen);
  return chosen.map((author) => {
    const key = nameKey(author.name);
    if (findOne(own, key) === undefined) return author;
    return withDetails(
      author,
      keyed.flatMap(({ index }) => findOne(index, key) ?? []),
    );
  });
}

/** The names of a list as one text. */
export function namesOf(authors: readonly Author[]): string {
  return authors.map(({ name }) => name).join('; ');
}

type NameIndex = ReadonlyMap<string, readonly { key: NameKey; author: Author }[]>;

function indexNames(authors: readonly Author[]): NameIndex {
  const index = new Map<string, { key: NameKey; author: Author }[]>();
  for (const author of authors) {
    const key = nameKey(author.name);
    const bucket = index.get(key.family);
    if (bucket) bucket.push({ key, author });
    else index.set(key.family, [{ key, author }]);
  }
  return index;
}

/** The only person of a list that a name can mean. */
function findOne(index: NameIndex, key: NameKey): Author | undefined {
  const found = (index.get(key.family) ?? []).slice(0, 50).filter((one) => sameName(one.key, key));
  return found.length === 1 ? found[0]?.author : undefined;
}

function withDetails(author: Author, others: readonly Author[]): Author {
  const details: Partial<Author> = {};
  for (const name of DETAILS) {
    const value = best([author[name], ...others.map((other) => other[name])], (text) => [
      text.length,
    ]);
    if (value !== undefined) details[name] = value;
  }
  return { ...author, ...details };
}
