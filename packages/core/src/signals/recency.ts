import type { Measure } from './measure.ts';

/** How recently a paper came up: 1 now, 0.5 after a half-life, never quite 0. */
export const recency: Measure = {
  name: 'recency',
  kind: 'stand-in',
  measure({ ages: { cameUp }, halfLifeDays }) {
    return {
      values: cameUp.map((hours) => 2 ** (-hours / 24 / halfLifeDays)),
      detailsOf: (index) => ({ measured: (cameUp[index] as number) / 24 }),
    };
  },
};
