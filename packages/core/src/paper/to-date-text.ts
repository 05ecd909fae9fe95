import { DAY_LENGTH, isDateText } from './date.ts';

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
