import { rankPlain } from '@trending-papers/core/rank-plain';
import type { Ranker } from './ranker.ts';

/** What the one on board cannot, where no topics are asked for: histories, points, long lists. */
export const rankPlainly: Ranker = (papers, { options }) => ({
  ranking: rankPlain(papers, options),
});
