import { spanOf } from '../paper/date.ts';
import { best } from './choose.ts';

/** The date that ends first; of a month and a day in it that is the day, the more exact of the two. */
export function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return best(dates, (date) => [-spanOf(date).end, spanOf(date).start]);
}

/** The date that begins last; of a month and a day in it that is the day. */
export function latest(dates: readonly (string | undefined)[]): string | undefined {
  return best(dates, (date) => [spanOf(date).start, -spanOf(date).end]);
}
