import { cameUpAt } from '../paper/came-up-at.ts';
import type { Paper } from '../paper/paper.ts';
import { attentionWeights } from './attention-weights.ts';
import type { MeasuredTopic } from './measure-topic.ts';
import type { PhraseCounts } from './phrase-counts.ts';
import { spellingOf } from './spelling.ts';
import type { TrendingTopic } from './trending-topic.ts';

/** Puts a topic into words: as papers write it, with the papers behind it. */
export function describeTopic(topic: MeasuredTopic, counts: PhraseCounts): TrendingTopic {
  const { corpus } = counts;
  const papers = bestFirst(topic.recent.map((index) => counts.papers[index] as Paper));
  const spellings = topic.forms.flatMap((stems) => {
    const spelling = spellingOf(stems, papers, corpus.vocabulary);
    return spelling === undefined ? [] : [spelling];
  });
  const [name = '', abbreviation] = spellings;
  return {
    phrase: abbreviation === undefined ? name : `${name} (${abbreviation})`,
    count: papers.length,
    ...(topic.expected !== undefined && { expected: topic.expected }),
    ...(topic.growth !== undefined && { growth: topic.growth }),
    score: topic.score,
    papers: papers.map(({ id }) => id),
    topicText: spellings.map(toTopicText).join(' OR '),
  };
}

/** Quoted where a plain word would be read as something else. */
function toTopicText(spelling: string): string {
  return /^[\p{Ll}\p{Lo}]+$/u.test(spelling) ? spelling : `"${spelling}"`;
}

/** The most attention first; then the latest, then by id. */
function bestFirst(papers: readonly Paper[]): Paper[] {
  const weights = attentionWeights(papers);
  return papers
    .map((paper, index) => ({ paper, weight: weights[index] ?? 0, date: cameUpAt(paper) ?? '' }))
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        (one.date === other.date ? 0 : one.date < other.date ? 1 : -1) ||
        (one.paper.id < other.paper.id ? -1 : 1),
    )
    .map(({ paper }) => paper);
}
