import { isDateText, spanOf } from '../paper/date.ts';

const DAY_SECONDS = 86_400;
const HYPHEN = 45;
// By number; there is no month 0.
const DAYS_OF_MONTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * When a date text begins, in milliseconds since 1970; NaN when there is none or it is no date.
 * The same as the start of its span, but ten times as fast for the two forms that listings are full
 * of, `2026-06-12` and `2026-06-12T08:00:00Z`: a ranking reads the dates of every paper.
 */
export function startOfDate(date: string | undefined): number {
  if (date === undefined) return Number.NaN;
  const fast = startOfUsualForm(date);
  if (!Number.isNaN(fast)) return fast;
  return isDateText(date) ? spanOf(date).start : Number.NaN;
}

function startOfUsualForm(date: string): number {
  const isDay = date.length === 10;
  if (!isDay && (date.length !== 20 || date.charCodeAt(19) !== 90)) return Number.NaN;
  if (date.charCodeAt(4) !== HYPHEN || date.charCodeAt(7) !== HYPHEN) return Number.NaN;
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const day = pair(date, 8);
  // The 29th of February and other rarities take the careful way.
  if (!(year >= 1000 && day >= 1 && day <= (DAYS_OF_MONTHS[month] ?? 0))) return Number.NaN;
  const midnight = daysSince1970(year, month, day) * DAY_SECONDS;
  return isDay ? midnight * 1_000 : (midnight + secondsOf(date)) * 1_000;
}

/** Seconds since midnight of "…T08:00:00Z"; NaN when the text is another. */
function secondsOf(date: string): number {
  const isClock =
    date.charCodeAt(10) === 84 && date.charCodeAt(13) === 58 && date.charCodeAt(16) === 58;
  const [hour, minute, second] = [pair(date, 11), pair(date, 14), pair(date, 17)];
  if (!(isClock && hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  return hour * 3_600 + minute * 60 + second;
}

/** Two digits; NaN when they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days from 1970-01-01 in the Gregorian calendar, the year taken to begin in March. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_468;
}
