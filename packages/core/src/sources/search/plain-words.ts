import type { SourceQuery } from '../source.ts';
import { parseSearch } from './parse-search.ts';
import type { Search } from './search.ts';

/**
 * The words of a query, for sources that know nothing else; of topics those that may occur, without
 * what must not. Undefined when there are none.
 */
export function plainWords({ query, topics }: SourceQuery): string | undefined {
  const words = [query?.trim() ?? '', ...wordsOf(parseSearch(topics ?? '', 'or'))];
  return words.filter((word) => word !== '').join(' ') || undefined;
}

function wordsOf(search: Search): string[] {
  switch (search.kind) {
    case 'term':
      return search.field === 'category' || search.field === 'filter' ? [] : [search.text];
    case 'not':
      return [];
    default:
      return search.parts.flatMap(wordsOf);
  }
}
