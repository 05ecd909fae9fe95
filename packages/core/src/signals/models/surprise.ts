import type { CountSeries, Surprise } from '../series.ts';
import type { Model } from './model.ts';

/** Growth now against what was to be expected: what the order `rising` goes by. */
export const surprise: Model = {
  name: 'surprise',
  standings(series) {
    const of = surprises(series);
    const numbers = new Float64Array(series.counts.length);
    for (let index = 0; index < numbers.length; index++) numbers[index] = of(index).z;
    return [{ numbers, weight: 1 }];
  },
};

/** How much each paper departs from what was to be expected of it, by index. */
export function surprises(series: CountSeries): (index: number) => Surprise {
  const { attention, counts, ages, hoursAgo, exposure, growth } = series;
  let usual: number | undefined;
  const ofLevel = (index: number, usual: number): Surprise => {
    const observed = counts[index] as number;
    const expected = usual * (attention.prior + (exposure[index] as number));
    const hours = Math.max((ages[index] as number) - (hoursAgo[index] as number), 0);
    return { observed, expected, hours, z: anscombe(observed, expected) };
  };
  return (index) => {
    // Told only of papers that are shown, and then of all of them by the same.
    usual ??= growth?.usualBefore(series) ?? series.usual;
    return growth?.surpriseOf(index, usual, series) ?? ofLevel(index, usual);
  };
}

/** Anscombe's transform: standard normal for a Poisson count, also where little is expected. */
export function anscombe(observed: number, expected: number): number {
  return 2 * (Math.sqrt(observed + 3 / 8) - Math.sqrt(expected + 3 / 8));
}
