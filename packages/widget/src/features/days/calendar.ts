import type { Paper } from '@trending-papers/core';
import { WINDOWS, type Window } from '@trending-papers/core/at-once';
import type { CalendarQuery, CalendarView, DaySpan } from '../../view-model/calendar-view.ts';
import { toDay } from '../../view-model/day.ts';

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How many days a window holds, and its arrows move by. */
const STEPS: Partial<Record<Window, number>> = { day: 1, week: 7, month: 31 };

/** Decides which days a panel shows. A live source is asked for a day; other lists are searched. */
export function planCalendar(query: CalendarQuery, daysIn = daysOf): CalendarView {
  const { papers, period, date, listingDate, liveToday } = query;
  const window = windowOf(period || (validDay(date) ? 'day' : ''), papers, liveToday !== undefined);
  if (liveToday !== undefined) {
    const anchor = validDay(date) ?? validDay(listingDate) ?? liveToday;
    return liveView(window, anchor, liveToday);
  }
  const days = daysIn(papers);
  const newest = days.at(-1);
  const step = STEPS[window];
  const periods = periodsOf(days, window);
  if (newest === undefined || step === undefined) return { window, periods };
  const anchor = validDay(date) ?? newest;
  const neighbours =
    window === 'day' ? dayNeighbours(days, anchor) : spanNeighbours(days, anchor, step);
  const span = { first: shift(anchor, 1 - step), last: anchor };
  return { window, periods, anchor, now: endOf(anchor), span, ...neighbours };
}

/** Without a wish, lists of a day are shown by day and all others whole. */
function windowOf(period: string, papers: readonly Paper[], isLive: boolean): Window {
  const asked = WINDOWS.find((window) => window === period);
  if (asked !== undefined) return asked;
  return isLive || papers.some(({ listedAt }) => dayOf(listedAt) !== undefined) ? 'day' : 'all';
}

/** A list of one day looks the same in every period. */
function periodsOf(days: readonly string[], window: Window): Window[] {
  if (days.length < 2) return [];
  return window === 'year'
    ? ['day', 'week', 'month', 'year', 'all']
    : ['day', 'week', 'month', 'all'];
}

/** The periods that live sources can be asked for. */
const LIVE_PERIODS: readonly Window[] = ['day', 'week', 'month'];

function liveView(window: Window, anchor: string, today: string): CalendarView {
  if (STEPS[window] === undefined) return { window: 'all', periods: LIVE_PERIODS };
  const span = sourceSpan(window, anchor);
  return {
    window: 'all',
    periods: LIVE_PERIODS,
    anchor,
    span,
    previous: shift(span.first, -1),
    ...(span.last < today && { next: shift(span.last, 1) }),
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

/** A {@link planCalendar} that looks once for the days of a list: a panel plans at every update. */
export function calendarPlanner(): (query: CalendarQuery) => CalendarView {
  const known = new WeakMap<readonly Paper[], readonly string[]>();
  const daysIn = (papers: readonly Paper[]) => {
    const days = known.get(papers) ?? daysOf(papers);
    known.set(papers, days);
    return days;
  };
  return (query) => planCalendar(query, daysIn);
}

/** The days on which papers came up, oldest first, each once. */
function daysOf(papers: readonly Paper[]): readonly string[] {
  const days = papers.map(({ listedAt, publishedAt }) => dayOf(listedAt ?? publishedAt));
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}

function dayOf(date: string | undefined): string | undefined {
  return validDay(date?.slice(0, 10));
}

/** Some engines read February 30 as March 2: a day must come back as it went in. */
function validDay(day: string | undefined): string | undefined {
  if (day === undefined || !DAY.test(day)) return undefined;
  const moment = Date.parse(day);
  return !Number.isNaN(moment) && toDay(moment) === day ? day : undefined;
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

/**
 * The `date` to ask a live source for: a day as it is, the ISO week or the month around it. What is
 * no day is passed on, for the source to refuse in its own words.
 */
export function sourceDate(period: string, day: string): string {
  if (validDay(day) === undefined) return day;
  if (period === 'month') return day.slice(0, 7);
  return period === 'week' ? isoWeek(day) : day;
}

/** The days that a live source answers with when it is asked for {@link sourceDate}. */
function sourceSpan(period: string, day: string): DaySpan {
  if (period === 'week') {
    const monday = mondayOf(day);
    return { first: monday, last: shift(monday, 6) };
  }
  if (period !== 'month') return { first: day, last: day };
  const first = `${day.slice(0, 7)}-01`;
  const nextMonth = `${shift(first, 31).slice(0, 7)}-01`;
  return { first, last: shift(nextMonth, -1) };
}

/** ISO 8601: weeks start on Monday and belong to the year of their Thursday. */
function isoWeek(day: string): string {
  const thursday = shift(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function mondayOf(day: string): string {
  return shift(day, 1 - (new Date(day).getUTCDay() || 7));
}
