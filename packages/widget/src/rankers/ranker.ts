import type { Paper, Ranking, RankOptions } from '@trending-papers/core';

/** What a panel asks a ranker. */
export interface RankQuery {
  options: RankOptions;
  /** Words that the reader searches for; empty for none. */
  search: string;
}

/** What a ranker answers. */
export interface Answer {
  ranking: Ranking;
}

/** Ranks papers, at once or when what it needs is there. */
export type Ranker = (papers: readonly Paper[], query: RankQuery) => Answer | Promise<Answer>;
