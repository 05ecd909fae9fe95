import type { DaySpan } from '../../view-model/calendar-view.ts';
import { formatter } from '../../view-model/date-text.ts';

/** The days that a panel shows: "Fri, Jun 12, 2026" or "Jun 6 – 12, 2026". */
export function spanText({ first, last }: DaySpan, locale: string): string {
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  return first === last
    ? formatter(locale, { weekday: 'short', ...day }).format(Date.parse(first))
    : formatter(locale, day).formatRange(Date.parse(first), Date.parse(last));
}
