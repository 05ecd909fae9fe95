import type { CountSeries, Standing } from '../series.ts';

/** A way to compare papers by a count: one or more standings, each of which is turned into ranks. */
export interface Model {
  readonly name: string;
  standings(series: CountSeries): Standing[];
}

/** One number for each paper whose count is known, from its count and its age in hours. */
export function standing(
  { counts, ages }: CountSeries,
  numberOf: (count: number, age: number) => number,
): Standing[] {
  const numbers = counts.map((count, index) =>
    Number.isNaN(count) ? count : numberOf(count, ages[index] as number),
  );
  return [{ numbers, weight: 1 }];
}
