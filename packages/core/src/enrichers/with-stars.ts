import { COUNT_NAMES, type Paper } from '../paper/paper.ts';

/** A paper with its stars as seen now; the counts that it had go to its history when they were dated. */
export function withStars(paper: Paper, stars: number, observedAt: string): Paper {
  const { counts } = paper;
  const former = datedCounts(counts);
  const history = [...(paper.history ?? []), ...(former ? [former] : [])];
  return {
    ...paper,
    counts: { ...counts, stars, observedAt },
    ...(history.length > 0 && { history }),
  };
}

function datedCounts(counts: Paper['counts']) {
  const { observedAt, ...numbers } = counts;
  const isCounted = COUNT_NAMES.some((name) => numbers[name] !== undefined);
  return observedAt !== undefined && isCounted ? { ...numbers, observedAt } : undefined;
}
