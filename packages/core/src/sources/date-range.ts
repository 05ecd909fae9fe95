import { FetchError } from '../errors/fetch-error.ts';

/** First and last day, both included, ISO 8601. */
export interface DateRange {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;

/**
 * The days that a date stands for: a day, a week (ISO 8601, Monday to Sunday), a month, a year, or two
 * days with a slash between them.
 *
 * @throws FetchError `bad-request`
 */
export function dateRange(date: string): DateRange {
  const [from = '', to, ...rest] = date.split('/');
  const first = spanOf(from);
  const last = to === undefined ? first : spanOf(to);
  if (first && last && first.from <= last.to && rest.length === 0)
    return { from: first.from, to: last.to };
  throw new FetchError('bad-request', 'The date of the list is not understood.', {
    received: date,
    hint: 'Write a day as 2026-06-12, a week as 2026-W24, a month as 2026-06, a year as 2026, a span as 2026-06-01/2026-06-12.',
  });
}

function spanOf(date: string): DateRange | undefined {
  const week = /^(\d{4})-W(\d{2})$/.exec(date);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const from = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(from.getTime()) || !from.toISOString().startsWith(date)) return undefined;
  const to = new Date(from);
  if (month === undefined) to.setUTCFullYear(to.getUTCFullYear() + 1);
  else if (day === undefined) to.setUTCMonth(to.getUTCMonth() + 1);
  else to.setTime(to.getTime() + DAY_MS);
  return span(from.getTime(), to.getTime() - DAY_MS);
}

/** The week with the fourth of January is the first of its year. */
function weekOf(year: number, week: number): DateRange | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const from = monday + (week - 1) * 7 * DAY_MS;
  const isOfYear = new Date(from + 3 * DAY_MS).getUTCFullYear() === year;
  return week >= 1 && isOfYear ? span(from, from + 6 * DAY_MS) : undefined;
}

function span(from: number, to: number): DateRange {
  return { from: isoDay(from), to: isoDay(to) };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
