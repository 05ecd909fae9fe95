import { surprises } from './models/surprise.ts';
import { countKnown, middleOf } from './numbers.ts';
import type { CountSeries, Surprise } from './series.ts';

/** How far beyond chance a surge is, in standard deviations. */
const LEAST_Z = 3;
/** A handful of votes among none is no surge, however unlikely. */
const LEAST_COUNT = 10;
/** It takes some papers to say what is usual among them. */
const LEAST_PAPERS = 8;
// Of a normal distribution: the standard deviation over the median departure from its middle.
const SPREAD_OF_MEDIAN = 1.4826;

/**
 * Tells papers whose attention surges: what came since the look before, or else all that came so far,
 * is at least 10 and more than three standard deviations above what was to be expected of the paper
 * (Anscombe's transform), and above three times the usual departure of the batch: counts of papers
 * vary more than chance alone would have it.
 */
export function surgeTest(series: CountSeries): (index: number) => boolean {
  const of = surprises(series);
  const known = countKnown(series.counts);
  let spread: number | undefined;
  return (index) => {
    const { observed, z, isGrowth } = of(index);
    const isTestable = isGrowth || (known >= LEAST_PAPERS && series.isAged(index));
    if (!(isTestable && observed >= LEAST_COUNT && z > LEAST_Z)) return false;
    spread ??= known < LEAST_PAPERS ? 1 : usualDeparture(series, of);
    return z > LEAST_Z * spread;
  };
}

/**
 * The standard deviation of the batch from what was to be expected of it, at least that of chance; by
 * the median, which what surges does not move.
 */
function usualDeparture({ counts }: CountSeries, of: (index: number) => Surprise): number {
  const departures = counts.map((_, index) => Math.abs(of(index).z));
  return Math.max(1, (middleOf(departures) ?? 0) * SPREAD_OF_MEDIAN);
}
