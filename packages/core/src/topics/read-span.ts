import { isDateText, spanOf } from '../paper/date.ts';
import type { FieldName } from './fields.ts';
import { readComparison } from './read-bounds.ts';

/** A span of time in milliseconds since 1970; `to` is exclusive; an end that is missing is open. */
export interface TimeSpan {
  from?: number;
  to?: number;
}

/**
 * Reads the value of `after:`, `before:` or `date:`. A date names its whole span of time, as exact
 * as it is written: after 2026-03 begins with March, before 2026-03 ends ahead of it.
 */
export function readSpan(field: FieldName, text: string): TimeSpan | undefined {
  if (field !== 'date') {
    const date = readDate(text);
    return date && (field === 'after' ? { from: date.start } : { to: date.start });
  }
  const comparison = readComparison(text);
  return comparison && spanOfComparison(comparison);
}

function spanOfComparison({
  operator,
  from,
  to = from,
}: NonNullable<ReturnType<typeof readComparison>>): TimeSpan | undefined {
  const [first, last] = [from, to].map((end) => (end === '*' ? {} : readDate(end)));
  if (!first || !last) return undefined;
  const [opens, closes] = [
    operator === 'more' ? endOf(first) : startOf(first),
    operator === 'less' ? startOf(last) : endOf(last),
  ];
  const isUpper = operator === 'less' || operator === 'atMost';
  const isLower = operator === 'more' || operator === 'atLeast';
  return {
    ...(opens !== undefined && !isUpper && { from: opens }),
    ...(closes !== undefined && !isLower && { to: closes }),
  };
}

const startOf = (span: { start?: number }) => span.start;
const endOf = (span: { end?: number }) => span.end;

/** Reads 2026, 2026-03, 2026-03-09, 2026/3/9, an instant, or arXiv's 202603091430. */
function readDate(text: string): { start: number; end: number } | undefined {
  const date = text
    .replace(/^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/, joinDate)
    .replace(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/, joinDate)
    .replace(/^(\d{4})(\d{2})(\d{2})?$/, joinDate)
    .replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(?:\d{2})?$/, '$1-$2-$3T$4:$5Z');
  if (!isDateText(date)) return undefined;
  const { start, end } = spanOf(date);
  // An instant is given to the minute or the second; what happened at it belongs to it.
  return start === end ? { start, end: start + 1 } : { start, end };
}

function joinDate(_: string, ...parts: (string | undefined)[]): string {
  const [year = '', month = '', day] = parts.slice(0, 3);
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
