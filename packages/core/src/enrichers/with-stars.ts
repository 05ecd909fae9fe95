import { mergeCounts } from '../merge/merge-counts.ts';
import type { Paper } from '../paper/paper.ts';

/** A paper with its stars as seen at a moment; all dated counts that it had stay in its history. */
export function withStars(paper: Paper, stars: number, observedAt: string): Paper {
  const seen = { ...paper, counts: { stars, observedAt }, history: [] };
  return { ...paper, ...mergeCounts([paper, seen]) };
}
