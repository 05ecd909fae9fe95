import type { Paper } from '../paper/paper.ts';
import { citations } from '../signals/citations.ts';
import { comments } from '../signals/comments.ts';
import { listPosition } from '../signals/list-position.ts';
import { forecast } from '../signals/models/forecast.ts';
import { recency } from '../signals/recency.ts';
import { stars } from '../signals/stars.ts';
import { upvotes } from '../signals/upvotes.ts';
import { createRanker } from './create-ranker.ts';
import { arePlain } from './plain-options.ts';
import type { RankOptions } from './rank-options.ts';
import type { Ranking } from './ranking.ts';

/** What is measured of papers without topics and points, in the order of the registry. */
export const signalsAtOnce = [upvotes, stars, comments, citations, recency, listPosition] as const;

const rank = /* @__PURE__ */ createRanker({
  select: (papers) => ({ papers, matches: [], topics: '' }),
  signals: () => signalsAtOnce,
  model: () => forecast,
  show: ({ pageOf }, _, page) => pageOf(page),
});

/**
 * The same as `rankPapers`, with what is on board of a page from the start: for options without topics,
 * signals, variety and another model than the default, and papers without points and history.
 * Undefined for all others, and for options that are wrong: load `rankPapers` then.
 */
export function rankAtOnce(
  papers: readonly Paper[],
  options: RankOptions = {},
): Ranking | undefined {
  return arePlain(options) && papers.every(isCountedOnce) ? rank(papers, options) : undefined;
}

/** Whether all that is known of a paper was counted now, and none of it points. */
function isCountedOnce({ history, counts }: Paper): boolean {
  return !history?.length && counts.points === undefined;
}
