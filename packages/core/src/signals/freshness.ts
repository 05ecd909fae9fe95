const HALF_LIFE_HOURS = 24;
const FLOOR = 0.2;

/**
 * How much evidence counts that was seen some hours ago: half after a day, never less than a fifth.
 * What is old says less of today; but it says more than nothing.
 */
export function freshness(hoursAgo: number): number {
  return hoursAgo === 0 ? 1 : Math.max(FLOOR, 2 ** (-hoursAgo / HALF_LIFE_HOURS));
}
