import type { Paper } from '../paper/paper.ts';
import { relevancesOf } from '../search/relevances-of.ts';
import type { Topic, TopicMatch } from '../topics/topic.ts';
import { wordsAskedFor } from '../topics/words-asked-for.ts';

/**
 * How much each paper says of the words of the topics that it matches, by BM25F: 1 for the
 * one that says most of all that match the same topic; of several topics the best. Undefined for papers
 * whose topics hold no words (categories, authors, beginnings of words).
 */
export function topicRelevance(
  papers: readonly Paper[],
  matches: readonly (readonly TopicMatch[])[],
  topics: readonly Topic[],
): (number | undefined)[] {
  const best: (number | undefined)[] = papers.map(() => undefined);
  const asked = topics
    .map((topic) => ({ name: topic.name, words: wordsAskedFor([topic]) }))
    .filter(({ words }) => words !== '');
  if (asked.length === 0) return best;
  const scores = relevancesOf(
    papers,
    asked.map(({ words }) => words),
  );
  for (const [index, { name }] of asked.entries())
    raiseTo(best, matches, name, scores[index] as Float64Array);
  return best;
}

/** Gives the papers that match a topic their share of the best score among them, where that is more. */
function raiseTo(
  best: (number | undefined)[],
  matches: readonly (readonly TopicMatch[])[],
  topic: string,
  scores: Float64Array,
): void {
  const matching: number[] = [];
  let most = 0;
  for (let index = 0; index < matches.length; index++) {
    if (!matches[index]?.some((match) => match.topic === topic)) continue;
    matching.push(index);
    most = Math.max(most, scores[index] as number);
  }
  for (const index of matching)
    best[index] = Math.max(best[index] ?? 0, most > 0 ? (scores[index] as number) / most : 0);
}
