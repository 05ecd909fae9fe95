import type { CountName } from '../paper/paper.ts';
import { ageInDays } from './age.ts';
import { meanRanks } from './mean-rank.ts';
import type { Signal } from './signal.ts';

/**
 * A signal made of one count. Under `rate` the count is set against the attention that its age
 * would have brought anyway: (count + prior) / (1 + ln(1 + age / 2 days)); the prior keeps a first
 * vote from outweighing a hundred. This is the form that did best among single formulas on one
 * observation (docs/ranking.md). Papers are then placed by mean rank.
 */
export function countSignal(name: CountName, title: string, prior: number): Signal {
  return {
    name,
    title,
    measure({ papers, now, attention }) {
      const counts = papers.map((paper) => knownCount(paper.counts[name]));
      const ranks = meanRanks(
        counts.map((count, index) => {
          const paper = papers[index];
          if (count === undefined || paper === undefined || attention === 'total') return count;
          return (count + prior) / (1 + Math.log1p((ageInDays(paper, now) ?? 0) / 2));
        }),
      );
      return ranks.map((value, index) => {
        const measured = counts[index];
        return value === undefined || measured === undefined ? undefined : { value, measured };
      });
    },
  };
}

/** Papers that a program made by hand may hold what is no count; it is not evidence. */
function knownCount(count: number | undefined): number | undefined {
  return count !== undefined && Number.isFinite(count) && count >= 0 ? count : undefined;
}
