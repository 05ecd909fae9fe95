import type { Paper } from '@trending-papers/core';
import { keepsPaper, type Topic } from '@trending-papers/core/rank';
import type { Steps } from '../timing/in-slices.ts';

/** Papers that are looked at in one step: the first time, their words are read. */
const A_STEP = 100;

/** The papers that topics keep; all of them without topics. */
export function* keptSteps(
  papers: readonly Paper[],
  topics: readonly Topic[],
  now: number,
): Steps<readonly Paper[]> {
  if (topics.length === 0) return papers;
  const kept: Paper[] = [];
  for (const [index, paper] of papers.entries()) {
    if (index > 0 && index % A_STEP === 0) yield;
    if (keepsPaper(paper, topics, { now })) kept.push(paper);
  }
  return kept;
}
