import type { Paper } from '../paper/paper.ts';
import { meanRanks } from './mean-rank.ts';
import type { Signal } from './signal.ts';

/** The place that sources gave a paper: the editor's order, all there is to go by in a bare list. */
export const listPosition: Signal = {
  name: 'listPosition',
  title: 'Place in the list that it came from',
  measure({ papers }) {
    const places = papers.map(bestPlace);
    return meanRanks(places.map((place) => place && -place)).map((value, index) => {
      const measured = places[index];
      return value === undefined || measured === undefined ? undefined : { value, measured };
    });
  },
};

/** The best place among the sources that listed a paper, 1-based. */
export function bestPlace({ provenance }: Paper): number | undefined {
  const places = provenance
    .map(({ position }) => position)
    .filter((position) => position !== undefined)
    .filter((position) => Number.isInteger(position) && position >= 1);
  return places.length === 0 ? undefined : Math.min(...places);
}
