import { numberAt, yearOf } from './date-digits.ts';

/**
 * Dates of papers are ISO 8601 text as exact as the source gave them: a year, a month, a day or an
 * instant in UTC. Nothing is invented: a year stays a year. Arithmetic treats each as the span of
 * time that it names.
 */
const DATE =
  /^[1-9]\d{3}(?:-(?!(?:0[2469]|11)-31|02-30)(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d))?)?)?$/;

// 2026-06-12; what is longer is an instant.
const DAY_LENGTH = 10;

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

/** Whether a text is a date in the form that papers carry, of a day that exists. */
export function isDateText(text: string): boolean {
  return DATE.test(text) && !(text.startsWith('-02-29', 4) && !isLeap(yearOf(text)));
}

function isLeap(year: number): boolean {
  return year % (year % 100 === 0 ? 400 : 4) === 0;
}

/**
 * Normalises an ISO 8601 date or instant: instants come out in UTC without empty fractions
 * ("2026-05-30T14:03:11Z"), dates as they are. Anything else is undefined.
 */
export function toDateText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!isDateText(text)) return undefined;
  if (text.length <= DAY_LENGTH) return text;
  // Most instants come in UTC, to the second or the millisecond.
  if (text.endsWith('Z') && text.length === 20) return text;
  if (text.endsWith('Z') && text.length === 24) return text.replace('.000Z', 'Z');
  const utc = new Date(text).toISOString().replace('.000Z', 'Z');
  return isDateText(utc) ? utc : undefined;
}

/** The same, for sources that write a date as its midnight in UTC. */
export function toDayOrInstant(value: unknown): string | undefined {
  return toDateText(value)?.replace(/T00:00:00Z$/, '');
}

/** The calendar day in UTC of a date text, undefined when it is less exact than a day. */
export function dayOf(date: string | undefined): string | undefined {
  return date !== undefined && date.length >= 10 ? date.slice(0, 10) : undefined;
}

/** The time span that a date text names, in milliseconds since 1970; `end` is exclusive. */
export function spanOf(date: string): { start: number; end: number } {
  const start = Date.parse(date);
  if (date.length > DAY_LENGTH) return { start, end: start };
  if (date.length === DAY_LENGTH) return { start, end: start + DAY_MS };
  // Months are counted from 0: that number is the month behind, in a year behind December.
  return { start, end: Date.UTC(yearOf(date), date.length > 4 ? numberAt(date, 5) : 12) };
}
