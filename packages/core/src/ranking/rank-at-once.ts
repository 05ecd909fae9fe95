import type { Paper } from '../paper/paper.ts';
import { citations } from '../signals/citations.ts';
import { comments } from '../signals/comments.ts';
import { listPosition } from '../signals/list-position.ts';
import { forecast } from '../signals/models/forecast.ts';
import { recency } from '../signals/recency.ts';
import { stars } from '../signals/stars.ts';
import { upvotes } from '../signals/upvotes.ts';
import { createRanker } from './create-ranker.ts';
import { horizonHours } from './horizon.ts';
import { orderRegistry } from './orders.ts';
import type { RankOptions } from './rank-options.ts';
import type { Ranking } from './ranking.ts';
import { windowRegistry } from './window.ts';

const signals = [upvotes, stars, comments, citations, recency, listPosition];

const rank = /* @__PURE__ */ createRanker({
  select: (papers) => ({ papers, matches: [], topics: '' }),
  signals: () => signals,
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
  return isPlain(options) && papers.every(isCountedOnce) ? rank(papers, options) : undefined;
}

function isPlain(options: RankOptions): boolean {
  const { by = 'trending', window = 'all', model = 'forecast', now = 0, newSince = 0 } = options;
  const { topics, signals: custom, diversity, perAuthor, perTopic } = options;
  return (
    !(topics?.length || custom?.length || diversity || perAuthor || perTopic) &&
    model === 'forecast' &&
    Object.hasOwn(orderRegistry, by) &&
    Object.hasOwn(windowRegistry, window) &&
    horizonHours(options.horizon, window) > 0 &&
    !Number.isNaN(new Date(now).getTime() + new Date(newSince).getTime())
  );
}

/** Whether all that is known of a paper was counted now, and none of it points. */
function isCountedOnce({ history, counts }: Paper): boolean {
  return !history?.length && counts.points === undefined;
}
