import type { CountSeries } from '../series.ts';

/** Papers compared by one number. */
export interface Standing {
  /** The higher the better, by index; NaN where the count is not known. */
  numbers: Float64Array;
  /** How much it counts among the standings of a model; they add up to 1. */
  weight: number;
}

/** A way to compare papers by a count: one or more standings, each of which is turned into ranks. */
export interface Model {
  readonly name: string;
  /** For people, one sentence: the formula. */
  readonly title: string;
  standings(series: CountSeries): Standing[];
}

/** One number for each paper whose count is known, from its count and its age in hours. */
export function standing(
  { counts, ages }: CountSeries,
  numberOf: (count: number, age: number) => number,
): Standing[] {
  const numbers = new Float64Array(counts.length);
  for (let index = 0; index < numbers.length; index++) {
    const count = counts[index] as number;
    numbers[index] = Number.isNaN(count) ? count : numberOf(count, ages[index] as number);
  }
  return [{ numbers, weight: 1 }];
}
