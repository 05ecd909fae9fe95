import type { Signal } from './signal.ts';

/**
 * How well a paper answers what was asked: half by the best place in which a topic was met, half by
 * how much it says of the words asked for. Topics without words (categories, authors) have the first
 * alone. Knows nothing when no topics were asked.
 */
export const topicMatch: Signal = {
  name: 'topicMatch',
  title: 'How well it matches the topics',
  measure({ matches, relevance }) {
    return {
      values: matches.map((found, index) => {
        const best = bestMatch(found);
        const said = relevance?.[index];
        return best === undefined || said === undefined ? best : (best + said) / 2;
      }),
      detailsOf: (index) => ({ measured: matches[index]?.length ?? 0 }),
    };
  },
};

function bestMatch(found: readonly { strength: number }[]): number | undefined {
  return found.length === 0 ? undefined : Math.max(...found.map(({ strength }) => strength));
}
