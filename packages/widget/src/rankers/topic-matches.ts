import type { Paper } from '@trending-papers/core';
import {
  isInWindow,
  parseTopics,
  type TopicOptions,
  type Window,
} from '@trending-papers/core/rank';
import type { Steps } from '../timing/in-slices.ts';
import { keptSteps } from './kept-papers.ts';
import type { TopicChoice } from './topic-choices.ts';

/** What is matched: topics one by one, within a period. */
export interface MatchQuery extends TopicOptions {
  /** Those of the page. */
  topics: string;
  choices: readonly TopicChoice[];
  window: Window;
  /** The moment at which the period ends, in milliseconds since 1970. */
  now: number;
}

/** The ids of the papers of a period: of all that the page's topics keep, and of each choice. */
export interface TopicMatches {
  all: readonly string[];
  byChoice: readonly (readonly string[])[];
}

/** Which papers each choice would leave in the list. */
export function* topicMatchSteps(papers: readonly Paper[], query: MatchQuery): Steps<TopicMatches> {
  const { topics, choices, window, now } = query;
  const inPeriod = papers.filter((paper) => isInWindow(paper, window, now));
  const idsOf = function* (text: string) {
    yield;
    const kept = yield* keptSteps(inPeriod, parseTopics(text, query).topics, now);
    return kept.map(({ id }) => id);
  };
  const all = yield* idsOf(topics);
  const byChoice: string[][] = [];
  for (const { topic } of choices) byChoice.push(yield* idsOf(topic));
  return { all, byChoice };
}
