import { type SortIndexes, sortIndexes } from './sort-indexes.ts';

/** Numbers turned into values by their ranks, and what lies in the middle of them. */
export interface RankValues {
  /** From 0 (last) to 1 (first), by index; NaN where the number was. */
  values: Float64Array;
  /** The value of the middle rank: says neither much nor little. */
  neutral: number;
}

/**
 * How much more the first ranks are apart than the last: reciprocal rank fusion adds up
 * 1 / (k + rank) (Cormack, Clarke, Büttcher, SIGIR 2009, with k = 60). A smaller k trusts the top
 * of each list more; 10 did best on the earlier half of the backtest (docs/ranking.md).
 */
const K = 10;

/**
 * The value of each number by its rank among those known: 1 for the highest, 0 for the lowest, in
 * between by 1 / (10 + rank). Ranks, unlike the numbers themselves, can be added up over sources of
 * different scale. Equal numbers share the value of their mean rank, or the order of the input would
 * decide. A single number has the value 0.5.
 */
export function rankValues(numbers: Float64Array, sort: SortIndexes = sortIndexes): RankValues {
  const sorted = sort(numbers);
  const count = sorted.length;
  const values = new Float64Array(numbers.length).fill(Number.NaN);
  for (let from = 0; from < count; ) {
    const number = numbers[sorted[from] as number];
    let to = from + 1;
    while (to < count && numbers[sorted[to] as number] === number) to++;
    const value = valueOfRank(count - (from + to - 1) / 2, count);
    for (let place = from; place < to; place++) values[sorted[place] as number] = value;
    from = to;
  }
  return { values, neutral: valueOfRank((count + 1) / 2, count) };
}

function valueOfRank(rank: number, count: number): number {
  if (count < 2) return 0.5;
  const last = (K + 1) / (K + count);
  const value = ((K + 1) / (K + rank) - last) / (1 - last);
  return Math.min(1, Math.max(0, value));
}
