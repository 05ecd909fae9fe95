/** Gives the indexes of the numbers that are known (not NaN), the lowest number first, equal ones in any order. */
export type SortIndexes = (numbers: Float64Array) => Uint32Array;

/** By comparing: for lists that a page shows. */
export function sortIndexes(numbers: Float64Array): Uint32Array {
  return Uint32Array.from(numbers.keys())
    .filter((index) => !Number.isNaN(numbers[index]))
    .sort((a, b) => compare(numbers[a] as number, numbers[b] as number));
}

/** Not by their difference: that of two infinities is NaN. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
