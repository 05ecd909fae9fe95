import { systemClock } from '../paper/clock.ts';
import type { Paper } from '../paper/paper.ts';
import { assertName, toInstant } from '../ranking/rank-options.ts';

/** The windows in which topics can be on the move. */
export const TOPIC_WINDOWS = ['day', 'week', 'month'] as const;
/** What makes a topic move: papers that have it, or attention to them. */
export const TOPIC_MEASURES = ['papers', 'attention'] as const;

const LIMIT = 10;

/** Options of `trendingTopics`. */
export interface TrendingTopicsOptions {
  /** How far back the window reaches from `now`, by the day of listing, else of publishing. Default `week`. */
  window?: (typeof TOPIC_WINDOWS)[number] | undefined;
  /** The moment at which the window closes: a Date, ISO 8601 or milliseconds. Default: the clock. */
  now?: Date | string | number | undefined;
  /** The most topics to return. Default 10. */
  limit?: number | undefined;
  /** What the window is compared with. Default: the papers of the list that came up before it. */
  background?: readonly Paper[] | undefined;
  /**
   * `papers` (default): each counts 1. `attention`: each counts from 0 to 2 by the rank of its counts
   * among the papers of its side, so that a topic also rises when its papers are those that are seen.
   */
  by?: (typeof TOPIC_MEASURES)[number] | undefined;
}

/** The options with what was left out, checked. */
export function readOptions(options: TrendingTopicsOptions) {
  const {
    window = 'week',
    by = 'papers',
    limit = LIMIT,
    background,
    now = systemClock(),
  } = options;
  assertName('window', window, TOPIC_WINDOWS);
  assertName('measure', by, TOPIC_MEASURES);
  const most = Number.isNaN(limit) ? LIMIT : Math.max(0, Math.trunc(limit));
  return { window, by, background, now: toInstant(now, 'now'), limit: most };
}
