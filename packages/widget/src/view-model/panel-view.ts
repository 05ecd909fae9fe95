import type { Issue, Listing } from '@trending-papers/core';
import {
  ORDERS,
  type Order,
  type Ranking,
  type RankOptions,
  rankPapers,
} from '@trending-papers/core/rank';
import type { Messages } from '../locales/messages.ts';
import { type CalendarView, planCalendar, toDay } from './calendar.ts';
import { dateText, spanText } from './date-text.ts';
import { type PaperView, toPaperView } from './paper-view.ts';

/** What the reader and the page ask of the panel. */
export interface PanelQuery {
  topics: string;
  sort: string;
  period: string;
  date: string;
  /** How many papers to show. */
  limit: number;
  rankOptions: RankOptions;
  /** Whether the list comes from a source that can be asked for other days. */
  isLive: boolean;
  now: number;
}

/** The panel of a list that was read, ready to print. */
export interface PanelView {
  ranking: Ranking;
  papers: PaperView[];
  /** Papers that match but are not shown yet. */
  more: number;
  /** Papers that were read, before topics and period. */
  read: number;
  calendar: CalendarView;
  /** The days shown, or the date as the listing has it. */
  dateLabel: string;
  hasNew: boolean;
  issues: readonly Issue[];
  topicIssues: readonly Issue[];
}

/** Ranks a list for a query and turns the result into texts. Pure: the moment comes with the query. */
export function toPanelView(listing: Listing, query: PanelQuery, messages: Messages): PanelView {
  const calendar = planCalendar({
    papers: listing.papers,
    period: query.period,
    date: query.date,
    listingDate: listing.date,
    liveToday: query.isLive ? toDay(query.now) : undefined,
  });
  const ranking = rankPapers(listing.papers, {
    by: toOrder(query.sort),
    topics: query.topics,
    window: calendar.window,
    now: calendar.now ?? query.now,
    ...query.rankOptions,
    limit: query.limit,
  });
  return {
    ranking,
    papers: ranking.entries.map((entry) =>
      toPaperView(entry, messages, calendar.anchor?.slice(0, 4)),
    ),
    more: Math.max(0, ranking.total - ranking.query.offset - ranking.entries.length),
    read: listing.papers.length,
    calendar,
    dateLabel: calendar.span
      ? spanText(calendar.span, messages.locale)
      : dateText(listing.date ?? '', messages.locale),
    hasNew: ranking.entries.some(({ isNew }) => isNew),
    issues: listing.issues,
    topicIssues: ranking.issues,
  };
}

/** An order that does not exist is the default one: a wrong attribute never breaks the page. */
function toOrder(sort: string): Order {
  return ORDERS.find((order) => order === sort) ?? 'trending';
}
