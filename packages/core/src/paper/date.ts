/**
 * Dates of papers are ISO 8601 text as exact as the source gave them: a year, a month, a day or an
 * instant in UTC. Nothing is invented: a year stays a year. Arithmetic treats each as the span of
 * time that it names.
 */
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
// Programs write "no date" as the year 0 or 1; no paper is that old.
const EARLIEST_YEAR = 1000;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// 2026-06-12; what is longer is an instant.
const DAY_LENGTH = 10;
const ZERO = '0'.charCodeAt(0);

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

/** Whether a text is a date in the form that papers carry. */
export function isDateText(text: string): boolean {
  return (text.length > DAY_LENGTH ? INSTANT : PARTIAL_DATE).test(text) && isInCalendar(text);
}

/** Whether the day exists: engines take 30 February for 2 March, some of them. */
function isInCalendar(date: string): boolean {
  const year = numberAt(date, 0) * 100 + numberAt(date, 2);
  if (year < EARLIEST_YEAR) return false;
  if (date.length < DAY_LENGTH) return true;
  const month = numberAt(date, 5);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return numberAt(date, 8) <= days;
}

/** The number that two digits at a place are, read without a text of their own. */
function numberAt(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
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
  if (date.length > 10) return { start, end: start };
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (day !== undefined) return { start, end: start + DAY_MS };
  return { start, end: month === undefined ? Date.UTC(year + 1) : Date.UTC(year, month) };
}
