import type { Paper } from '@trending-papers/core';
import { rankAtOnce } from '@trending-papers/core/at-once';
import type { Answer, RankQuery } from './ranker.ts';

/** What the first file can answer by itself; undefined for what needs the whole ranker. */
export function answerAtOnce(
  papers: readonly Paper[],
  { options, search }: RankQuery,
): Answer | undefined {
  if (search) return undefined;
  const ranking = rankAtOnce(papers, options);
  return ranking && { ranking };
}
