import type { Window } from '@trending-papers/core';

const DAY_MS = 86_400_000;

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
 * when it is the one that the panel shows anyway.
 */
export function dateText(date: string, locale: string, shownYear?: string): string {
  const moment = Date.parse(date);
  if (Number.isNaN(moment)) return date;
  if (date.length === 4) return date;
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
export function windowText(anchor: string, window: Window, locale: string): string {
  const end = Date.parse(anchor);
  const days = window === 'week' ? 7 : window === 'month' ? 31 : 1;
  if (days === 1) {
    return formatter(locale, {
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
    }).format(end);
  }
  return formatter(locale, { year: 'numeric', month: 'short', day: 'numeric' }).formatRange(
    end - (days - 1) * DAY_MS,
    end,
  );
}
