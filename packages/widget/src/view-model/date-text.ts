import { unitStyle } from '../locales/words.ts';

const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}(?:T|$)/;

// Building a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates in UTC, made once per language and form. */
export function formatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known =
    formatters.get(key) ??
    // Papers are dated by one calendar, whatever a region keeps for its feasts.
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
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

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** From which length on a unit is counted, the largest first. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

const relativeFormatters = new Map<string, Intl.RelativeTimeFormat>();

/**
 * How long ago something was: "14h ago", "yesterday", "vor 14 Std."; "14 hours ago" in the style `long`. A day without a time is told in
 * days alone: no hour is made up. Empty for what is no ISO 8601 day or instant. What lies ahead, as
 * the clocks of a page and its source differ, is now.
 */
export function agoText(
  date: string,
  now: number,
  locale: string,
  style: Intl.RelativeTimeFormatStyle = unitStyle(locale),
): string {
  const moment = Date.parse(date);
  if (Number.isNaN(moment) || !ISO_DATE.test(date) || date.length < 10) return '';
  const isDay = date.length === 10;
  const today = isDay ? Math.floor(now / DAY) * DAY : now;
  const age = Math.max(0, today - moment);
  const [unit, length] = UNITS.find(([, least]) => age >= least) ?? (isDay ? UNITS[2] : UNITS[4]);
  const key = `${locale} ${style}`;
  const known =
    relativeFormatters.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  relativeFormatters.set(key, known);
  return known.format(-Math.floor(age / length), unit);
}
