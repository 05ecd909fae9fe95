import type {
  Issue,
  Listing,
  Paper,
  RankedEntry,
  Ranking,
  RankOptions,
} from '@trending-papers/core';
import type { Messages } from '../locales/messages.ts';
import type { CalendarView } from './calendar-view.ts';
import { dateText } from './date-text.ts';
import type { Found } from './found.ts';
import { type PaperView, toPaperView } from './paper-view.ts';

/** A list with its ranking: what a panel shows. */
export interface RankedList {
  listing: Listing;
  /** The papers that were to be ranked: those of the listing, or others in their place. */
  papers: readonly Paper[];
  calendar: CalendarView;
  /** How it was to be ranked, without `now` where the moment is the present. */
  options: RankOptions;
  ranking: Ranking;
  /** What a search found; absent when nothing is searched for. */
  found?: Found;
}

/** The panel of a list that was read, ready to print. */
export interface PanelView {
  /** The ranking with the papers that are shown. */
  ranking: Ranking;
  /** The ranking with all papers that were ranked, some more than are shown. */
  whole: Ranking;
  /** The papers that were to be ranked. */
  ranked: readonly Paper[];
  papers: readonly PaperView[];
  /** Papers that match but are not shown yet. */
  more: number;
  /** Papers that were read, before topics and period. */
  read: number;
  calendar: CalendarView;
  options: RankOptions;
  found: Found | undefined;
  /** The date as the listing has it. */
  dateLabel: string;
  hasNew: boolean;
  issues: readonly Issue[];
  topicIssues: readonly Issue[];
}

/** Turns an entry into what is printed of it: {@link toPaperView}, or one that remembers. */
export type PaperViewMaker = typeof toPaperView;

/** Turns a ranked list into texts; `limit` papers of it are shown. */
export function toPanelView(
  { listing, papers, calendar, options, ranking: whole, found }: RankedList,
  limit: number,
  messages: Messages,
  makeView: PaperViewMaker = toPaperView,
): PanelView {
  const ranking = firstOf(whole, limit);
  const { entries, total, query } = ranking;
  const shownYear = calendar.anchor?.slice(0, 4);
  return {
    ranking,
    whole,
    ranked: papers,
    papers: entries.map((entry) =>
      makeView(entry, messages, shownYear, found?.highlights.get(entry.paper.id)),
    ),
    more: Math.max(0, total - query.offset - entries.length),
    read: listing.papers.length,
    calendar,
    options,
    found,
    dateLabel: dateText((!calendar.isAside && listing.date) || '', messages.locale),
    hasNew: entries.some(({ isNew }) => isNew),
    issues: listing.issues,
    topicIssues: ranking.issues,
  };
}

function firstOf(ranking: Ranking, limit: number): Ranking {
  return {
    ...ranking,
    entries: ranking.entries.slice(0, limit),
    query: { ...ranking.query, limit },
  };
}

/** Makes panel and papers once while what they are made of is the same: rows whose view is the same need no new paint. */
export function rememberingPanelView(): (
  list: RankedList | undefined,
  limit: number,
  messages: Messages,
) => PanelView | undefined {
  const makeView = rememberingViews();
  let last: readonly unknown[] = [];
  let view: PanelView | undefined;
  return (list, limit, messages) => {
    const inputs = [list, limit, messages];
    if (inputs.some((input, at) => input !== last[at]))
      view = list && toPanelView(list, limit, messages, makeView);
    last = inputs;
    return view;
  };
}

function rememberingViews(): PaperViewMaker {
  let made = new WeakMap<RankedEntry, PaperView>();
  let last: readonly unknown[] = [];
  return (entry, messages, shownYear, highlights) => {
    if (last[0] !== messages || last[1] !== shownYear) made = new WeakMap();
    last = [messages, shownYear];
    const view = made.get(entry) ?? toPaperView(entry, messages, shownYear, highlights);
    made.set(entry, view);
    return view;
  };
}
