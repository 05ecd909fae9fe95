import type { Paper, Window } from '@trending-papers/core';

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What part of the calendar a panel shows, and where its arrows lead. */
export interface CalendarView {
  window: Window;
  /** The day that the window ends with; undefined when the list has no days. */
  anchor?: string;
  /** The moment for which to rank: the end of the anchor's day. */
  now?: number;
  /** The days that the arrows lead to; undefined where there is nothing. */
  previous?: string;
  next?: string;
}

/** What {@link planCalendar} goes by. */
export interface CalendarQuery {
  papers: readonly Paper[];
  /** The period asked for; '' leaves the choice to the list. */
  period: string;
  /** The day asked for; '' is the newest. */
  date: string;
  /** The day of the listing, when it names one. */
  listingDate: string | undefined;
  /** Today, when the source can be asked for other days; undefined for a list that is all there is. */
  liveToday: string | undefined;
}

/** The days of a window that the arrows move by. */
const STEPS: Partial<Record<Window, number>> = { day: 1, week: 7, month: 31 };

/** Decides which days a panel shows. A live source is asked for a day; other lists are searched. */
export function planCalendar(query: CalendarQuery): CalendarView {
  const { papers, period, date, listingDate, liveToday } = query;
  const window = windowOf(period, papers, liveToday !== undefined);
  if (liveToday !== undefined) {
    const anchor = validDay(date) ?? validDay(listingDate) ?? liveToday;
    return liveView(window, anchor, liveToday);
  }
  const days = daysOf(papers);
  const newest = days.at(-1);
  const step = STEPS[window];
  if (newest === undefined || step === undefined) return { window };
  const anchor = validDay(date) ?? newest;
  const neighbours =
    window === 'day' ? dayNeighbours(days, anchor) : spanNeighbours(days, anchor, step);
  return { window, anchor, now: endOf(anchor), ...neighbours };
}

/** Without a wish, lists of a day are shown by day and all others whole. */
function windowOf(period: string, papers: readonly Paper[], isLive: boolean): Window {
  if (period in STEPS || period === 'year' || period === 'all') return period as Window;
  return isLive || papers.some(({ listedAt }) => listedAt !== undefined) ? 'day' : 'all';
}

function liveView(window: Window, anchor: string, today: string): CalendarView {
  const step = STEPS[window];
  if (step === undefined) return { window: 'all' };
  const next = shift(anchor, step);
  return {
    window: 'all',
    anchor,
    previous: shift(anchor, -step),
    ...(anchor < today && { next: earlier(next, today) }),
  };
}

function dayNeighbours(days: readonly string[], anchor: string) {
  const previous = days.findLast((day) => day < anchor);
  const next = days.find((day) => day > anchor);
  return { ...(previous && { previous }), ...(next && { next }) };
}

function spanNeighbours(days: readonly string[], anchor: string, step: number) {
  const [oldest = anchor] = days;
  const newest = days.at(-1) ?? anchor;
  const previous = shift(anchor, -step);
  const next = shift(anchor, step);
  return {
    ...(previous >= oldest && { previous }),
    ...(anchor < newest && { next: earlier(next, newest) }),
  };
}

/** The days on which papers came up, oldest first, each once. */
function daysOf(papers: readonly Paper[]): string[] {
  const days = papers.map((paper) => (paper.listedAt ?? paper.publishedAt ?? '').slice(0, 10));
  return [...new Set(days.filter((day) => DAY.test(day)))].sort();
}

function validDay(day: string | undefined): string | undefined {
  return day !== undefined && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function endOf(day: string): number {
  return Date.parse(day) + DAY_MS;
}

function shift(day: string, days: number): string {
  return toDay(Date.parse(day) + days * DAY_MS);
}

/** ISO days sort as text. */
function earlier(...days: [string, string]): string {
  const [first = days[0]] = days.sort();
  return first;
}

/** The calendar day in UTC of a moment. */
export function toDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The `date` to ask a live source for: a day as it is, the ISO week or the month around it. */
export function sourceDate(period: string, day: string): string {
  if (period === 'month') return day.slice(0, 7);
  return period === 'week' ? isoWeek(day) : day;
}

/** ISO 8601: weeks start on Monday and belong to the year of their Thursday. */
function isoWeek(day: string): string {
  const date = new Date(day);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - newYear) / (7 * DAY_MS));
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
