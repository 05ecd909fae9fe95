import { type SortIndexes, sortIndexes } from './sort-indexes.ts';

// Numbers by index of the paper, NaN where nothing is known. Plain loops: a ranking of thousands of
// papers goes over them a dozen times inside one frame of the screen, and callbacks cost three times as much.

/** How many are known. */
export function countKnown(numbers: Float64Array): number {
  let known = 0;
  for (let index = 0; index < numbers.length; index++)
    if (!Number.isNaN(numbers[index] as number)) known++;
  return known;
}

/**
 * Their sum, from the lowest to the highest: added up in the order of the input, it would depend on
 * that order in its last digits.
 */
export function sumKnown(numbers: Float64Array, sort: SortIndexes = sortIndexes): number {
  let sum = 0;
  for (const index of sort(numbers)) sum += numbers[index] as number;
  return sum;
}

/** The middle one of those known, the upper of two; undefined when none is. */
export function middleOf(numbers: Float64Array): number | undefined {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort();
  return sorted[sorted.length >> 1];
}
