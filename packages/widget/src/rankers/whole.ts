import { rankPapers } from '@trending-papers/core/rank';
import type { Ranker } from './ranker.ts';

/** All that the core can rank by: topics, variety, models, signals of the page. */
export const rankWhole: Ranker = (papers, { options }) => ({
  ranking: rankPapers(papers, options),
});
