import { isDateText } from '../paper/date.ts';
import { numberAt, yearOf } from '../paper/date-digits.ts';

const DAY_SECONDS = 86_400;
const HOUR_MS = 3_600_000;
const DAY_LENGTH = '2026-06-12'.length;
const SECOND_LENGTH = '2026-06-12T08:00:00Z'.length;

/**
 * When a date text begins, in milliseconds since 1970; NaN when there is none or it is no date.
 * The same as the start of its span, but six times as fast for the two forms that listings are full
 * of, `2026-06-12` and `2026-06-12T08:00:00Z`: a ranking reads the dates of every paper.
 */
export function startOfDate(date: string | undefined): number {
  if (date === undefined || !isDateText(date)) return Number.NaN;
  const isDay = date.length === DAY_LENGTH;
  if (!isDay && (date.length !== SECOND_LENGTH || !date.endsWith('Z'))) return Date.parse(date);
  const seconds = isDay
    ? 0
    : (numberAt(date, 11) * 60 + numberAt(date, 14)) * 60 + numberAt(date, 17);
  return (daysSince1970(date) * DAY_SECONDS + seconds) * 1_000;
}

/** Hours from a date text to a moment, none when it lies ahead; NaN when there is none or it is no date. */
export function hoursSince(date: string | undefined, now: number): number {
  return Math.max(0, (now - startOfDate(date)) / HOUR_MS);
}

/** Days from 1970-01-01 in the Gregorian calendar, the year taken to begin in March. */
function daysSince1970(date: string): number {
  const month = numberAt(date, 5);
  const year = yearOf(date) - Number(month <= 2);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + numberAt(date, 8) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}
