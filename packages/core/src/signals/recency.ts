import { ageInDays } from './age.ts';
import type { Signal } from './signal.ts';

/** How recently a paper came up: 1 now, 0.5 after a half-life, never quite 0. */
export const recency: Signal = {
  name: 'recency',
  title: 'How recently the paper was listed or published',
  measure: ({ papers, now, halfLifeDays }) =>
    papers.map((paper) => {
      const age = ageInDays(paper, now);
      return age === undefined ? undefined : { value: 2 ** (-age / halfLifeDays), measured: age };
    }),
};
