import type { Measure } from './measure.ts';

/**
 * How well a paper answers what was asked: half by the best place in which a topic was met, half by
 * how much it says of the words asked for. Topics without words (categories, authors) have the first
 * alone. Knows nothing when no topics were asked.
 */
export const topicMatch: Measure = {
  name: 'topicMatch',
  measure({ matches, relevance }) {
    const values = new Float64Array(matches.length);
    matches.forEach((found, index) => {
      const best = bestMatch(found);
      const said = relevance?.[index];
      values[index] = said === undefined ? best : (best + said) / 2;
    });
    return { values, detailsOf: (index) => ({ measured: matches[index]?.length ?? 0 }) };
  },
};

function bestMatch(found: readonly { strength: number }[]): number {
  return found.length === 0 ? Number.NaN : Math.max(...found.map(({ strength }) => strength));
}
