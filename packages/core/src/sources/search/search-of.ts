import type { SourceQuery } from '../source.ts';
import { parseSearch } from './parse-search.ts';
import { type SearchSyntax, writeSearch } from './search.ts';

/** The query and the topics of a request as one search in the syntax of a source. */
export function searchOf({ query, topics }: SourceQuery, syntax: SearchSyntax): string | undefined {
  const parts = [parseSearch(query ?? ''), parseSearch(topics ?? '', 'or')];
  return writeSearch({ kind: 'all', parts }, syntax);
}
