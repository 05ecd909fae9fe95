import { countKnown, sumKnown } from './numbers.ts';
import type { SortIndexes } from './sort-indexes.ts';

/** How much attention papers got, and how much time for it by the template; NaN where not known. */
export interface Exposed {
  gathered: Float64Array;
  exposure: Float64Array;
}

/**
 * The usual rate of a batch: the square of the mean root of (count / (prior + exposure)), a mean that
 * a few very high numbers do not carry away. Grows with every count, never faster than any of them,
 * and scales with all: that is what keeps forecasts monotone and their order free of scale. 1 when
 * nothing was gathered at all.
 */
export function usualRate(
  { gathered, exposure }: Exposed,
  prior: number,
  sort?: SortIndexes,
): number {
  const roots = new Float64Array(gathered.length);
  for (let index = 0; index < roots.length; index++)
    roots[index] = Math.sqrt((gathered[index] as number) / (prior + (exposure[index] as number)));
  const sum = sumKnown(roots, sort);
  return sum > 0 ? (sum / countKnown(roots)) ** 2 : 1;
}
