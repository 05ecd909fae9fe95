import type { Attention } from './attention.ts';

/** A number seen some hours before now. */
export interface Seen {
  hoursAgo: number;
  count: number;
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
  /** Earlier looks, the earliest first; empty where there was none. Undefined when no paper has one. */
  earlier: readonly (readonly Seen[])[] | undefined;
  /** Papers known to have nothing that could be counted: 1. */
  absent: Uint8Array;
  horizonHours: number;
}
