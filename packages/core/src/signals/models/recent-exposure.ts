import type { Attention } from '../attention.ts';
import type { CountSeries, Seen } from '../series.ts';
import type { Exposed } from '../usual-rate.ts';

/**
 * What was gathered lately: increments between looks, and the template's increments, both discounted
 * by age with the half-life of the source, each spread evenly over its gap (Cormack et al., "Forward
 * decay", ICDE 2009, for snapshots instead of events). A paper that was seen once is taken whole.
 */
export function recentExposure(series: CountSeries): Exposed {
  const gathered = series.counts.slice();
  const exposure = series.exposure.slice();
  series.earlier?.forEach((looks, index) => {
    const count = gathered[index] as number;
    if (looks.length === 0 || Number.isNaN(count)) return;
    const last = { hoursAgo: series.hoursAgo[index] as number, count };
    const recent = discounted([...looks, last], series.ages[index] as number, series.attention);
    gathered[index] = recent.sum;
    exposure[index] = recent.time;
  });
  return { gathered, exposure };
}

function discounted(looks: readonly Seen[], age: number, attention: Attention) {
  let before = { hoursAgo: age, count: 0, arrived: 0 };
  let [sum, time] = [0, 0];
  for (const { hoursAgo, count } of looks) {
    const arrived = attention.arrived(Math.max(age - hoursAgo, 0));
    // What was seen before the paper came up, by its dates, came all at once.
    const from = Math.max(before.hoursAgo, hoursAgo);
    const discount = meanDiscount(from, hoursAgo, attention.halfLifeHours);
    sum += discount * Math.max(count - before.count, 0);
    time += discount * (arrived - before.arrived);
    before = { hoursAgo, count, arrived };
  }
  return { sum, time };
}

/** The mean of 2^(-t / halfLife) for t between two ages. */
function meanDiscount(from: number, to: number, halfLife: number): number {
  const rate = Math.LN2 / halfLife;
  const gap = from - to;
  if (rate * gap < 1e-6) return 2 ** (-to / halfLife);
  return (Math.exp(-rate * to) - Math.exp(-rate * from)) / (rate * gap);
}
