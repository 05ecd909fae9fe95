import type { Attention } from './attention.ts';
import type { Exposed } from './usual-rate.ts';

/** A number that was observed beside the one that was to be expected. */
export interface Surprise {
  observed: number;
  expected: number;
  /** Hours in which it was gathered. */
  hours: number;
  /** About standard normal where nothing but chance is at work; NaN where nothing is known. */
  z: number;
  /** It is what came since an earlier look. */
  isGrowth?: true;
}

/** What is known of one count of a batch, by index of the paper. Ages are in hours. */
export interface CountSeries {
  attention: Attention;
  /** The last known number; NaN where none is known. */
  counts: Float64Array;
  /** Age of the paper now: where unknown, that of the middle of the batch. Never less than half an hour. */
  ages: Float64Array;
  /** Whether the age is one of the paper itself. */
  isAged(index: number): boolean;
  /** How long ago the number was seen. */
  hoursAgo: Float64Array;
  /** How much of the template had come by then. */
  exposure: Float64Array;
  /** The usual count for each unit of the template. */
  usual: number;
  /** What earlier looks tell; undefined when no paper has any. */
  growth: Growth | undefined;
  /** Papers known to have nothing that could be counted: 1. */
  absent: Uint8Array;
  horizonHours: number;
}

/** A number seen some hours before now. */
export interface Seen {
  hoursAgo: number;
  count: number;
}

/** What may be expected of papers that gathered so much, where the usual rate is this. */
export type Gains = (exposed: Exposed, usual: number, series: CountSeries) => Float64Array;

/** Papers compared by one number. */
export interface Standing {
  /** The higher the better, by index; NaN where the count is not known. */
  numbers: Float64Array;
  /** How much it counts among the standings of a model; they add up to 1. */
  weight: number;
}

/** What looks before the last one tell of a count. */
export interface Growth {
  /** The earlier looks by index of the paper, the earliest first; empty where there was none. */
  readonly earlier: readonly (readonly Seen[])[];
  /** The standings by the gains to be expected: from recent growth, beside those from the level. */
  standings(level: Float64Array, gains: Gains, series: CountSeries): Standing[];
  /** The usual rate of the batch, of papers seen before as they were then. */
  usualBefore(series: CountSeries): number;
  /** How much the growth of a paper departs from what was to be expected; undefined when it was seen once. */
  surpriseOf(index: number, usual: number, series: CountSeries): Surprise | undefined;
}
