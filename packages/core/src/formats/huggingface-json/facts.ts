import { dayOf, toDateText } from '../../paper/to-date-text.ts';
import type { ListingFacts } from '../format.ts';

/** The day of the list: what all items say they were listed on, else what the address asked for. */
export function listingFacts(entries: readonly unknown[], url: string | undefined): ListingFacts {
  const days = new Set(entries.map(listedDay).filter((day) => day !== undefined));
  const [day] = days;
  const date = days.size === 1 && day !== undefined ? day : askedDay(url);
  return date === undefined ? {} : { date };
}

function listedDay(entry: unknown): string | undefined {
  const paper: unknown = typeof entry === 'object' && entry !== null && Reflect.get(entry, 'paper');
  const listedAt: unknown =
    typeof paper === 'object' && paper !== null && Reflect.get(paper, 'submittedOnDailyAt');
  return dayOf(toDateText(listedAt));
}

function askedDay(url: string | undefined): string | undefined {
  return toDateText(/[?&]date=(\d{4}-\d{2}-\d{2})\b/.exec(url ?? '')?.[1]);
}
