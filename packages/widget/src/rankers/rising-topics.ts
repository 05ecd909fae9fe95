import type { Paper, Window } from '@trending-papers/core';
import {
  isInWindow,
  onlyExcludes,
  parseTopics,
  type TopicOptions,
} from '@trending-papers/core/rank';
import {
  type TrendingTopic,
  type TrendingTopicsOptions,
  trendingTopicsSteps,
} from '@trending-papers/core/trending-topics';
import type { Steps } from '../timing/in-slices.ts';
import { keptSteps } from './kept-papers.ts';
import { choiceWithin, type TopicChoice } from './topic-choices.ts';

/** In which papers topics are looked for. */
export interface RisingQuery extends TopicOptions {
  /** The topics of the page: only papers that they keep are looked at. */
  topics: string;
  /** The period that is shown. */
  window: Window;
  /** The moment at which it ends, in milliseconds since 1970. */
  now: number;
}

/** A phrase that can be chosen as a topic, with what speaks for it. */
export interface RisingTopic extends TopicChoice {
  /** How many papers have it. */
  count: number;
  /** How many were to be expected; undefined when there is nothing to compare with: it is common, not rising. */
  expected: number | undefined;
}

const MOST = 6;
const DAY_MS = 86_400_000;

/**
 * The phrases that rise in a list, the surest first. Where these are few and the page asks for no topics,
 * the phrases most common in the period follow.
 */
export function* risingSteps(
  papers: readonly Paper[],
  query: RisingQuery,
): Steps<readonly RisingTopic[]> {
  const { topics } = parseTopics(query.topics, query);
  const kept = yield* keptSteps(papers, topics, query.now);
  const found = yield* trendingTopicsSteps(kept, {
    window: windowOf(query.window),
    now: endOf(kept, query.now),
    limit: MOST,
  });
  const common = topics.every(onlyExcludes) ? yield* commonSteps(kept, found, query) : [];
  return [...found, ...common].map((topic) => toRisingTopic(topic, query));
}

/** As many phrases more as there is room for: common in the period, and no part of those that were found. */
function* commonSteps(
  papers: readonly Paper[],
  found: readonly TrendingTopic[],
  { window, now }: RisingQuery,
): Steps<TrendingTopic[]> {
  // Without a background, these are the common ones.
  const isCommon = found.some(({ expected }) => expected === undefined);
  if (isCommon || found.length >= MOST) return [];
  const inPeriod = papers.filter((paper) => isInWindow(paper, window, now));
  const undated = inPeriod.map(({ listedAt: _, publishedAt: __, ...paper }) => paper);
  const common = yield* trendingTopicsSteps(undated, { now, limit: 2 * MOST });
  const others = common.filter(({ phrase }) => !found.some((one) => isPart(phrase, one.phrase)));
  return others.slice(0, MOST - found.length);
}

function isPart(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first);
}

function toRisingTopic(
  { phrase, topicText, count, expected }: TrendingTopic,
  query: RisingQuery,
): RisingTopic {
  return { ...choiceWithin(phrase, topicText, query.topics, query), count, expected };
}

/** A day has too few papers to tell what rises in it. */
function windowOf(window: Window): TrendingTopicsOptions['window'] {
  return window === 'month' || window === 'year' ? 'month' : 'week';
}

/** A list that ends before the moment is looked at from its own end. */
function endOf(papers: readonly Paper[], now: number): number {
  let newest = Number.NEGATIVE_INFINITY;
  for (const { listedAt, publishedAt } of papers)
    newest = Math.max(newest, Date.parse((listedAt ?? publishedAt ?? '').slice(0, 10)) || newest);
  return Number.isFinite(newest) ? Math.min(now, newest + DAY_MS) : now;
}
