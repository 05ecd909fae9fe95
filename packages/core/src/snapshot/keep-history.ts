import { lastLook } from '../merge/merge-counts.ts';
import { COUNT_NAMES } from '../paper/known-names.ts';
import type { Paper } from '../paper/paper.ts';

type Observation = NonNullable<Paper['history']>[number];

/** How many earlier observations a paper keeps, the latest: two months of days. */
const MOST_OBSERVATIONS = 60;

/**
 * Papers with what was observed of them before: the counts and the history that the same paper (by
 * any of its identifiers) had in an earlier list are added to its `history`, the earliest first, each
 * moment once. Counts without a moment tell nothing of a change and are passed over. Papers that are
 * in the earlier list alone do not come back.
 */
export function keepHistory(papers: readonly Paper[], earlier: readonly Paper[]): Paper[] {
  const known = new Map<string, Paper>();
  for (const paper of earlier) for (const key of keysOf(paper)) known.set(key, paper);
  return papers.map((paper) => {
    const before = keysOf(paper)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
    return before === undefined ? paper : withHistory(paper, before);
  });
}

function keysOf({ id, ids }: Paper): string[] {
  return [id, ...Object.entries(ids).map(([scheme, value]) => `${scheme}:${value}`)];
}

function withHistory(paper: Paper, before: Paper): Paper {
  const observations = new Map<string, Observation>();
  for (const one of [...(before.history ?? []), observationOf(before), ...(paper.history ?? [])]) {
    if (one !== undefined && one.observedAt !== paper.counts.observedAt)
      observations.set(one.observedAt, one);
  }
  if (observations.size === 0) return paper;
  const history = [...observations.values()]
    .sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1))
    .slice(-MOST_OBSERVATIONS);
  return { ...paper, history };
}

function observationOf(paper: Paper): Observation | undefined {
  const look = lastLook(paper);
  return COUNT_NAMES.some((name) => look?.[name] !== undefined) ? look : undefined;
}
