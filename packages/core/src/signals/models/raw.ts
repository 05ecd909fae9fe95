import type { Model } from './model.ts';

/** Counts as they are. */
export const raw: Model = {
  name: 'raw',
  standings: (series) => [{ numbers: series.counts.slice(), weight: 1 }],
};
