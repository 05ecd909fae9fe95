import type { Paper } from '../paper/paper.ts';
import type { Measure } from './measure.ts';
import { rankValues } from './rank-values.ts';

/** The place that sources gave a paper: the editor's order, all there is to go by in a bare list. */
export const listPosition: Measure = {
  name: 'listPosition',
  kind: 'stand-in',
  measure({ papers, sort }) {
    const numbers = new Float64Array(papers.length);
    papers.forEach((paper, index) => {
      numbers[index] = -(bestPlace(paper) ?? Number.NaN);
    });
    return {
      ...rankValues(numbers, sort),
      detailsOf: (index) => ({ measured: -(numbers[index] as number) }),
    };
  },
};

/** The best place among the sources that listed a paper, 1-based. */
export function bestPlace({ provenance }: Paper): number | undefined {
  let best: number | undefined;
  for (const { position } of provenance)
    if (position !== undefined && Number.isInteger(position) && position >= 1)
      best = Math.min(position, best ?? position);
  return best;
}
