import type { CountSeries } from '../series.ts';
import type { Model } from './model.ts';

/** Looks closer together than this measure chance, in hours. */
const LEAST_GAP = 6;

/**
 * Growth an hour: since the last look that was at least six hours before, else the count over its age.
 * What Papers with Code ordered by (stars an hour).
 */
export const velocity: Model = {
  name: 'velocity',
  standings(series) {
    const numbers = series.counts.map((count, index) => growthOf(count, index, series));
    return [{ numbers, weight: 1 }];
  },
};

function growthOf(count: number, index: number, { ages, hoursAgo, growth }: CountSeries): number {
  const ago = hoursAgo[index] as number;
  const before = growth?.earlier[index]?.findLast((look) => look.hoursAgo - ago >= LEAST_GAP);
  return before === undefined
    ? count / (ages[index] as number)
    : Math.max(0, count - before.count) / (before.hoursAgo - ago);
}
