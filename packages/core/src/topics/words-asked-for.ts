import type { Query } from './query.ts';
import type { Topic } from './topic.ts';

/**
 * The words that topics ask for in what a paper says, synonyms among them, parted by blanks: what a
 * search for the same would be given. Exclusions, beginnings of words, people, categories and
 * conditions hold none.
 */
export function wordsAskedFor(topics: readonly Topic[]): string {
  return topics.flatMap(({ query }) => wordsIn(query)).join(' ');
}

function wordsIn(query: Query): string[] {
  if (query.kind === 'not') return [];
  if (query.kind !== 'term') return query.of.flatMap(wordsIn);
  const { condition } = query;
  if (condition.kind !== 'words') return [];
  const { field } = condition;
  const isOfText =
    field === undefined || field === 'title' || field === 'abstract' || field === 'keyword';
  return isOfText ? condition.phrases.flat() : [];
}
