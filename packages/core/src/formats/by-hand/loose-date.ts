import { dateOfRecord } from '../../paper/date-of-record.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { toFeedDate } from '../feed/feed-date.ts';

// Moments as numbers: seconds from 1990 to 2100, and the same in milliseconds.
const FIRST_SECOND = 631_152_000;
const LAST_SECOND = 4_102_444_800;

/**
 * The date that a list gives in any form of its own: ISO 8601 and mail dates, "June 12, 2026",
 * "12 Jun 2026", "2026.06.12", "20260612", a year, or Unix time in seconds or milliseconds. What it
 * leaves open stays open: "06/07/2026" is a year. Undefined for anything else.
 */
export function toLooseDate(value: unknown): string | undefined {
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, 80);
  if (/^\d{10}$|^\d{13}$/.test(text)) return ofNumber(Number(text));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const dotted = /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/.exec(text) ?? digits;
  if (dotted) return dateOfRecord([dotted.slice(1).filter(Boolean).join('-')]);
  return toFeedDate(text) ?? dateOfRecord([text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')]);
}

function ofNumber(value: number): string | undefined {
  if (Number.isInteger(value) && value >= 1500 && value <= 2200) return toDateText(String(value));
  const seconds = value > LAST_SECOND ? value / 1_000 : value;
  if (!(seconds >= FIRST_SECOND && seconds <= LAST_SECOND)) return undefined;
  return toDateText(new Date(Math.round(seconds * 1_000)).toISOString());
}
