import type { Listing, Paper, RankOptions } from '@trending-papers/core';
import { ORDERS, type Order } from '@trending-papers/core/at-once';
import type { CalendarQuery, CalendarView } from './calendar-view.ts';
import { toDay } from './day.ts';

/** What the page and the reader ask of a list. */
export interface ListQuery {
  topics: string;
  sort: string;
  period: string;
  date: string;
  /** How many papers to show. */
  limit: number;
  rankOptions: RankOptions;
  /** The papers to rank in place of those of the list, of all days. */
  only: readonly Paper[] | undefined;
  /** Whether the list comes from a source that can be asked for other days. */
  isLive: boolean;
  /** The moment of asking, in milliseconds since 1970. */
  now: number;
}

/** How a list is to be ranked, and the part of the calendar that this shows. */
export interface ListPlan {
  papers: readonly Paper[];
  calendar: CalendarView;
  /** Without `now` where the moment of ranking is the present. */
  options: RankOptions;
  /** Nobody asks for anything but the list as it is. */
  isPlain: boolean;
}

/** Papers are ranked in steps of so many, so that showing some more ranks nothing anew. */
const STEP = 100;

/** Whether a list has days to choose from: the calendar is loaded for them. */
export function hasDays({ papers }: Listing, { period, date, isLive }: ListQuery): boolean {
  return Boolean(
    period || date || isLive || papers.some(({ listedAt, publishedAt }) => listedAt ?? publishedAt),
  );
}

/**
 * Decides what to ask the ranker. Pure: the moment comes with the query. Without a calendar the
 * list is shown whole.
 */
export function planList(
  listing: Listing,
  query: ListQuery,
  planCalendar: ((query: CalendarQuery) => CalendarView) | undefined,
): ListPlan {
  const { topics, sort, period, date, limit, rankOptions, only, isLive, now } = query;
  const papers = only ?? listing.papers;
  const calendar = planCalendar?.({
    papers,
    period: only ? 'all' : period,
    date,
    listingDate: listing.date,
    liveToday: isLive && !only ? toDay(now) : undefined,
  }) ?? { window: 'all', periods: [] };
  return {
    papers,
    calendar: only ? { ...calendar, isAside: true } : calendar,
    options: {
      by: toOrder(sort),
      topics,
      window: calendar.window,
      ...(calendar.now !== undefined && { now: calendar.now }),
      ...rankOptions,
      limit: Math.ceil(limit / STEP) * STEP,
    },
    isPlain:
      !only &&
      !topics &&
      !period &&
      !date &&
      sort === 'trending' &&
      Object.keys(rankOptions).length === 0,
  };
}

/** An order that does not exist is the default one: a wrong attribute never breaks the page. */
function toOrder(sort: string): Order {
  return ORDERS.find((order) => order === sort) ?? 'trending';
}
