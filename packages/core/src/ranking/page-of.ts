import { type SortIndexes, sortIndexes } from '../signals/sort-indexes.ts';

/** Places from 0: from the first to before the last. */
export interface Page {
  from: number;
  to: number;
}

/**
 * The indexes of a page of the papers with the highest scores, highest first, equal ones as `compare`
 * says. Only papers of equal score that reach into the page are compared with each other.
 */
export function pageOf(
  scores: Float64Array,
  compare: (a: number, b: number) => number,
  { from, to }: Page,
  sort: SortIndexes = sortIndexes,
): number[] {
  const order = sort(scores).reverse();
  const scoreAt = (place: number) => scores[order[place] as number];
  let begin = Math.min(from, order.length);
  let end = Math.min(to, order.length);
  while (begin > 0 && scoreAt(begin - 1) === scoreAt(begin)) begin--;
  while (end < order.length && scoreAt(end) === scoreAt(end - 1)) end++;
  return Array.from(order.subarray(begin, end))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || compare(a, b))
    .slice(from - begin, to - begin);
}
