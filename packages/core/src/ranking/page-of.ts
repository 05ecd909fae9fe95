import { sortIndexes } from '../signals/sort-indexes.ts';

/**
 * The indexes of a page of the papers with the highest scores, highest first, equal ones as `compare`
 * says. Only papers of equal score that reach into the page are compared with each other.
 */
export function pageOf(
  scores: Float64Array,
  compare: (a: number, b: number) => number,
  { from, to }: { from: number; to: number },
): number[] {
  const order = sortIndexes(scores).reverse();
  const scoreAt = (place: number) => scores[order[place] as number];
  let begin = Math.min(from, order.length);
  while (begin > 0 && scoreAt(begin - 1) === scoreAt(begin)) begin--;
  const page: number[] = [];
  for (let start = begin; start < Math.min(to, order.length); ) {
    let end = start + 1;
    while (end < order.length && scoreAt(end) === scoreAt(start)) end++;
    for (const index of Array.from(order.subarray(start, end)).sort(compare)) page.push(index);
    start = end;
  }
  return page.slice(from - begin, to - begin);
}
