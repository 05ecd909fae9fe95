import type { CountSeries } from '../series.ts';
import type { Exposed } from '../usual-rate.ts';
import type { Model } from './model.ts';

/**
 * Expected gain over the horizon, an empirical-Bayes form of Szabo and Huberman (CACM 2010) with a
 * Gamma prior on each paper's rate (as in Shen et al., AAAI 2014):
 *
 *     gain = (κ·m + n) / (κ + E) · (F(age + horizon) − F(age))
 *
 * n is what was gathered, E the share of the template F in which it was, m the usual rate of the
 * batch and κ how much of the template that prior is worth. Where looks before this one are known,
 * the forecast from recent growth stands beside the one from the level.
 */
export const forecast: Model = {
  name: 'forecast',
  standings(series) {
    const { counts, exposure, usual, growth } = series;
    const level = gains({ gathered: counts, exposure }, usual, series);
    return growth?.standings(level, gains, series) ?? [{ numbers: level, weight: 1 }];
  },
};

function gains(
  exposed: Exposed,
  usual: number,
  { attention, ages, horizonHours }: CountSeries,
): Float64Array {
  const { prior } = attention;
  const gained = new Float64Array(ages.length);
  for (let index = 0; index < gained.length; index++) {
    const count = exposed.gathered[index] as number;
    const age = ages[index] as number;
    // NaN, where the count is not known, stays NaN.
    const rate = (prior * usual + count) / (prior + (exposed.exposure[index] as number));
    gained[index] = rate * (attention.arrived(age + horizonHours) - attention.arrived(age));
  }
  return gained;
}
