import type { Paper, Window } from '@trending-papers/core';

/** Days in a row, both ends included. */
export interface DaySpan {
  first: string;
  last: string;
}

/** What part of the calendar a panel shows, and where its arrows lead. */
export interface CalendarView {
  window: Window;
  /** The periods that make a difference for this list, for the reader to choose from. */
  periods: readonly Window[];
  /** The day that the window ends with; undefined when the list has no days. */
  anchor?: string;
  /** The moment for which to rank: the end of the anchor's day. */
  now?: number;
  /** The first and the last of the days shown. */
  span?: DaySpan;
  /** The days that the arrows lead to; undefined where there is nothing. */
  previous?: string;
  next?: string;
  /** Papers of other days are shown than those that the list is for. */
  isAside?: boolean;
}

/** What a calendar is planned by. */
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
