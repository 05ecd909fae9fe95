import { toDateText } from '../../paper/to-date-text.ts';

/** Year, month and day of a date in UTC, as many of them as it names; none when it is no date. */
export function dayParts(date: string | undefined): string[] {
  const text = toDateText(date);
  return text === undefined ? [] : text.slice(0, 10).split('-');
}
