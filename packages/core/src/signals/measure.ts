import type { Batch, Evidence } from './signal.ts';

/** Evidence with its values in the form that scores are made of, NaN where nothing is known. */
export interface Measured extends Evidence {
  values: Float64Array;
}

/** A signal as the ranking sees it. */
export interface Measure {
  readonly name: string;
  /**
   * What it counts as: the counts share one weight between them, and what stands in for attention goes
   * where there is some. Default: neither.
   */
  readonly kind?: 'count' | 'stand-in';
  /** Its weight where the order knows none. Default 0. */
  readonly weight?: number;
  measure(batch: Batch): Measured;
}
