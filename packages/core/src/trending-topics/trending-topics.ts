import { allAtOnce, type Steps } from '../analysis/steps.ts';
import type { Paper } from '../paper/paper.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { attentionWeights } from './attention-weights.ts';
import { commonPhrases, risingPhrases } from './choose-phrases.ts';
import { describeTopic } from './describe-topic.ts';
import { type MeasuredTopic, measureTopic, saysTheSame, type Weighting } from './measure-topic.ts';
import { readOptions, type TrendingTopicsOptions } from './options.ts';
import { PhraseCounts } from './phrase-counts.ts';
import type { TrendingTopic } from './trending-topic.ts';
import { uniteForms } from './unite-phrases.ts';
import { type Sides, sidesOf } from './window-sides.ts';

/** In fewer papers a phrase says nothing of a field. */
const LEAST_PAPERS = 3;
/** Of so many papers rarer phrases are not looked at, so that memory does not grow with their number. */
const RAREST = 1 / 5000;

/**
 * The key phrases that are on the move: one to four words that more papers of the window have than
 * their background lets expect, the surest first. Each passes a test that a window of papers drawn
 * by chance passes for next to none, so that a quiet week, or one of few papers, has no topics.
 *
 * Without a background (nothing is dated before the window, and none is given) nothing can be said
 * of a rise: then these are the phrases most common in the papers, without `expected` and `growth`.
 *
 * Words are compared by their stems; the stop words are English. The result does not depend on the
 * order of the papers. Takes time in proportion to the papers, about 0.1 ms for each.
 *
 * @throws RankingError for a window, measure or moment that does not exist.
 */
export function trendingTopics(
  papers: readonly Paper[],
  options: TrendingTopicsOptions = {},
): TrendingTopic[] {
  return allAtOnce(trendingTopicsSteps(papers, options));
}

/**
 * The same, step by step, for a page that has other things to do: each `next()` does some milliseconds
 * of it, the last one returns the topics. Ten thousand papers are some hundred steps.
 *
 * @throws RankingError for a window, measure or moment that does not exist, at the first step.
 */
export function* trendingTopicsSteps(
  papers: readonly Paper[],
  options: TrendingTopicsOptions = {},
): Steps<TrendingTopic[]> {
  const { window, by, background, now, limit } = readOptions(options);
  const sides = sidesOf(papers, background, window, now);
  if (limit === 0 || sides.recent.length === 0) return [];
  const all = sides.recent.length + sides.background.length;
  const weighting = weightingOf(sides, by);
  const counts = yield* PhraseCounts.steps(
    sides,
    weighting.weights,
    Math.max(LEAST_PAPERS, Math.floor(all * RAREST)),
  );
  yield;
  const phrases =
    sides.background.length > 0
      ? risingPhrases(counts, weighting.dispersion)
      : commonPhrases(counts);
  yield;
  const abbreviations = abbreviationsIn(sides.recent, counts.corpus.vocabulary);
  yield;
  const drafts = yield* uniteForms(phrases, counts, abbreviations);
  yield;
  const topics = drafts
    .map((draft) => measureTopic(draft, counts, weighting))
    .filter(({ recent, growth = 2 }) => recent.length >= LEAST_PAPERS && growth > 1)
    .sort(bySureness);
  const described: TrendingTopic[] = [];
  for (const topic of firstDifferent(topics, limit)) {
    yield;
    described.push(describeTopic(topic, counts));
  }
  return described;
}

/** Attention is compared among papers of about the same age: within each side. */
function weightingOf({ recent, background }: Sides, by: 'papers' | 'attention'): Weighting {
  const weights = new Float64Array(recent.length + background.length).fill(1);
  if (by === 'papers') return { weights, dispersion: 1 };
  weights.set(attentionWeights(recent));
  weights.set(attentionWeights(background), recent.length);
  const [sum, squares] = weights.reduce(
    ([total, square], weight) => [total + weight, square + weight ** 2] as const,
    [0, 0] as readonly [number, number],
  );
  return { weights, dispersion: squares / sum };
}

/** The surer first; then the more common, the longer, and whose first paper comes first. */
function bySureness(one: MeasuredTopic, other: MeasuredTopic): number {
  return (
    other.score - one.score ||
    other.recent.length - one.recent.length ||
    (other.forms[0]?.length ?? 0) - (one.forms[0]?.length ?? 0) ||
    (one.recent[0] ?? 0) - (other.recent[0] ?? 0)
  );
}

/** The first topics that do not say what one before said. */
function firstDifferent(topics: readonly MeasuredTopic[], limit: number): MeasuredTopic[] {
  const chosen: MeasuredTopic[] = [];
  for (const topic of topics) {
    if (chosen.length >= limit) break;
    if (!chosen.some((one) => saysTheSame(topic, one))) chosen.push(topic);
  }
  return chosen;
}
