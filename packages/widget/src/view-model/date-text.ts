import type { DaySpan } from './calendar.ts';

const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}(?:T|$)/;

// Building a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formatters.set(key, known);
  return known;
}

/**
 * A date text as exact as it is: "Jun 12, 2026", "June 2026", "2026". The year of a day is left out
 * when it is the one that the panel shows anyway. What is no ISO 8601 date stays as it is: "Apr 24"
 * names no year, and none is made up.
 */
export function dateText(date: string, locale: string, shownYear?: string): string {
  const moment = Date.parse(date);
  if (Number.isNaN(moment) || !ISO_DATE.test(date) || date.length === 4) return date;
  const options: Intl.DateTimeFormatOptions =
    date.length === 7
      ? { year: 'numeric', month: 'long' }
      : {
          month: 'short',
          day: 'numeric',
          ...(date.slice(0, 4) !== shownYear && { year: 'numeric' }),
        };
  return formatter(locale, options).format(moment);
}

/** The days that a panel shows: "Fri, Jun 12, 2026" or "Jun 6 – 12, 2026". */
export function spanText({ first, last }: DaySpan, locale: string): string {
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  return first === last
    ? formatter(locale, { weekday: 'short', ...day }).format(Date.parse(first))
    : formatter(locale, day).formatRange(Date.parse(first), Date.parse(last));
}
