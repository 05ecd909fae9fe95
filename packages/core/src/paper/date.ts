import { numberAt, yearOf } from './date-digits.ts';

/**
 * Dates of papers are ISO 8601 text as exact as the source gave them: a year, a month, a day or an
 * instant in UTC. Nothing is invented: a year stays a year. Arithmetic treats each as the span of
 * time that it names.
 */
const DATE =
  /^[1-9]\d{3}(?:-(?!(?:0[2469]|11)-31|02-30)(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d))?)?)?$/;

/** Characters of a day, 2026-06-12; what is longer is an instant. */
export const DAY_LENGTH = 10;

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

/** Whether a text is a date in the form that papers carry, of a day that exists. */
export function isDateText(text: string): boolean {
  return DATE.test(text) && !(text.startsWith('-02-29', 4) && !isLeap(yearOf(text)));
}

function isLeap(year: number): boolean {
  return year % (year % 100 === 0 ? 400 : 4) === 0;
}

/** The time span that a date text names, in milliseconds since 1970; `end` is exclusive. */
export function spanOf(date: string): { start: number; end: number } {
  const start = Date.parse(date);
  if (date.length > DAY_LENGTH) return { start, end: start };
  if (date.length === DAY_LENGTH) return { start, end: start + DAY_MS };
  // Months are counted from 0: that number is the month behind, in a year behind December.
  return { start, end: Date.UTC(yearOf(date), date.length > 4 ? numberAt(date, 5) : 12) };
}
