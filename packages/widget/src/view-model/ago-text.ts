import { unitStyle } from '@trending-papers/core/locales';
import { ISO_DATE } from './date-text.ts';

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
