import type { Paper } from '@trending-papers/core';
import type { Steps } from '../timing/in-slices.ts';
import { type RisingQuery, type RisingTopic, risingSteps } from './rising-topics.ts';
import { type MatchQuery, type TopicMatches, topicMatchSteps } from './topic-matches.ts';

/** What can be asked of a list beside its ranking, each with its question and its answer. */
export interface Inquiries {
  /** The papers of each topic. */
  matches: { query: MatchQuery; answer: TopicMatches };
  /** The phrases that rise. */
  rising: { query: RisingQuery; answer: readonly RisingTopic[] };
  /** To make the index of a search ready; answered at once, by the number of papers. */
  index: { query: undefined; answer: number };
}

/** The name of an inquiry. */
export type InquiryKind = keyof Inquiries;

/** What is found out step by step, in the page or in the worker. */
export type StepwiseKind = Exclude<InquiryKind, 'index'>;

/** How it is found out. */
export const inquiryRegistry: {
  [Kind in StepwiseKind]: (
    papers: readonly Paper[],
    query: Inquiries[Kind]['query'],
  ) => Steps<Inquiries[Kind]['answer']>;
} = { matches: topicMatchSteps, rising: risingSteps };
