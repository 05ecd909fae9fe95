import type { Paper } from '../paper/paper.ts';
import { relevanceOf } from '../search/relevance-of.ts';
import type { Topic, TopicMatch } from '../topics/topic.ts';
import { wordsAskedFor } from '../topics/words-asked-for.ts';

/**
 * How much each paper says of the words of the topics that it matches, by BM25F among the papers that
 * match the same topic: 1 for the one that says most; of several topics the best. Undefined for papers
 * whose topics hold no words (categories, authors, beginnings of words).
 */
export function topicRelevance(
  papers: readonly Paper[],
  matches: readonly (readonly TopicMatch[])[],
  topics: readonly Topic[],
): (number | undefined)[] {
  const best: (number | undefined)[] = papers.map(() => undefined);
  for (const topic of topics) {
    const words = wordsAskedFor([topic]);
    if (words === '') continue;
    const matching = [...matches.keys()].filter((index) =>
      matches[index]?.some((match) => match.topic === topic.name),
    );
    const scores = relevanceOf(
      matching.map((index) => papers[index] as Paper),
      words,
    );
    const most = scores.reduce((one, other) => Math.max(one, other), 0);
    matching.forEach((index, place) => {
      const said = most > 0 ? (scores[place] as number) / most : 0;
      best[index] = Math.max(best[index] ?? 0, said);
    });
  }
  return best;
}
