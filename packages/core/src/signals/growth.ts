import type { CountName, Paper } from '../paper/paper.ts';
import type { Attention } from './attention.ts';
import { knownCount } from './count-series.ts';
import { hoursSince } from './instant.ts';
import { anscombe } from './models/surprise.ts';
import type { CountSeries, Gains, Growth, Seen, Standing, Surprise } from './series.ts';
import type { Batch } from './signal.ts';
import { sortManyIndexes } from './sort-many-indexes.ts';
import { type Exposed, usualRate } from './usual-rate.ts';

const NO_LOOKS: readonly Seen[] = [];

/** How much the growth that was measured counts against the level. */
const GROWTH = 2 / 3;

/** Age at which a measured growth counts half, in hours. */
const HALF_LIFE_HOURS: Readonly<Record<CountName, number>> = {
  upvotes: 24,
  comments: 24,
  stars: 6,
  points: 24,
  citations: 180 * 24,
};

/**
 * What the histories of papers tell of a count; undefined when no paper was seen before. Where a number
 * is older than the last look at its paper, `hoursAgo` is set to when it was seen.
 */
export function growthOf(
  name: CountName,
  { papers, now }: Batch,
  hoursAgo: Float64Array,
): Growth | undefined {
  let earlier: (readonly Seen[])[] | undefined;
  papers.forEach((paper, index) => {
    if (paper.history === undefined || paper.history.length === 0) return;
    const looks = looksBefore(paper, name, now);
    const older = isOlder(paper, name) ? looks.at(-1) : undefined;
    if (older !== undefined) hoursAgo[index] = older.hoursAgo;
    const before = looks.filter((look) => look.hoursAgo > (hoursAgo[index] as number));
    if (before.length === 0) return;
    earlier ??= papers.map(() => NO_LOOKS);
    earlier[index] = before;
  });
  return earlier && new GrowthOfLooks(earlier, HALF_LIFE_HOURS[name]);
}

/** The numbers in the history of a paper, the earliest first; what was seen in the future was seen now. */
function looksBefore({ history = [] }: Paper, name: CountName, now: number): Seen[] {
  return history
    .map((one) => ({ hoursAgo: hoursSince(one.observedAt, now), count: knownCount(one[name]) }))
    .filter(({ hoursAgo, count }) => !Number.isNaN(hoursAgo) && !Number.isNaN(count))
    .sort((a, b) => b.hoursAgo - a.hoursAgo || a.count - b.count);
}

/**
 * Whether a number is older than the last look: the history says what that look saw (when it saw
 * only some of the numbers), and this one is not among it.
 */
function isOlder({ counts, history = [] }: Paper, name: CountName): boolean {
  const last = history.find(({ observedAt }) => observedAt === counts.observedAt);
  return last !== undefined && last[name] === undefined;
}

class GrowthOfLooks implements Growth {
  readonly earlier: readonly (readonly Seen[])[];
  readonly #halfLifeHours: number;

  constructor(earlier: readonly (readonly Seen[])[], halfLifeHours: number) {
    this.earlier = earlier;
    this.#halfLifeHours = halfLifeHours;
  }

  standings(level: Float64Array, gains: Gains, series: CountSeries): Standing[] {
    const recent = this.#recently(series);
    const usual = usualRate(recent, series.attention.prior, sortManyIndexes);
    return [
      { numbers: gains(recent, usual, series), weight: GROWTH },
      { numbers: level, weight: 1 - GROWTH },
    ];
  }

  /** What is observed now must not raise what was to be expected of it. */
  usualBefore({ attention, counts, ages, exposure }: CountSeries): number {
    const then = { gathered: counts.slice(), exposure: exposure.slice() };
    this.earlier.forEach((looks, index) => {
      const before = looks.at(-1);
      if (before === undefined || Number.isNaN(counts[index] as number)) return;
      then.gathered[index] = before.count;
      then.exposure[index] = arrivedBefore(attention, ages[index] as number, before);
    });
    return usualRate(then, attention.prior, sortManyIndexes);
  }

  surpriseOf(index: number, usual: number, series: CountSeries): Surprise | undefined {
    const { attention, counts, ages, hoursAgo, exposure } = series;
    const before = this.earlier[index]?.at(-1);
    if (before === undefined) return undefined;
    const arrivedThen = arrivedBefore(attention, ages[index] as number, before);
    const rate = (attention.prior * usual + before.count) / (attention.prior + arrivedThen);
    const observed = Math.max((counts[index] as number) - before.count, 0);
    const expected = rate * Math.max((exposure[index] as number) - arrivedThen, 0);
    const hours = before.hoursAgo - (hoursAgo[index] as number);
    return { observed, expected, hours, z: anscombe(observed, expected), isGrowth: true };
  }

  /**
   * What was gathered lately: increments between looks, and the template's increments, both discounted
   * by age with the half-life of the source, each spread evenly over its gap (Cormack et al., "Forward
   * decay", ICDE 2009, for snapshots instead of events). A paper that was seen once is taken whole.
   */
  #recently(series: CountSeries): Exposed {
    const gathered = series.counts.slice();
    const exposure = series.exposure.slice();
    this.earlier.forEach((looks, index) => {
      const count = gathered[index] as number;
      if (looks.length === 0 || Number.isNaN(count)) return;
      const last = { hoursAgo: series.hoursAgo[index] as number, count };
      const age = series.ages[index] as number;
      const recent = discounted([...looks, last], age, series.attention, this.#halfLifeHours);
      gathered[index] = recent.sum;
      exposure[index] = recent.time;
    });
    return { gathered, exposure };
  }
}

/** How much of the template had come at an earlier look. */
function arrivedBefore(attention: Attention, age: number, { hoursAgo }: Seen): number {
  return attention.arrived(Math.max(age - hoursAgo, 0));
}

function discounted(
  looks: readonly Seen[],
  age: number,
  attention: Attention,
  halfLifeHours: number,
) {
  let before = { hoursAgo: age, count: 0, arrived: 0 };
  let [sum, time] = [0, 0];
  for (const { hoursAgo, count } of looks) {
    const arrived = attention.arrived(Math.max(age - hoursAgo, 0));
    // What was seen before the paper came up, by its dates, came all at once.
    const from = Math.max(before.hoursAgo, hoursAgo);
    const discount = meanDiscount(from, hoursAgo, halfLifeHours);
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
