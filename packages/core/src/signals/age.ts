import { DAY_MS, isDateText, spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';

/** When a paper came up: the day a source listed it, else the day it was published. */
export function cameUpAt(paper: Paper): string | undefined {
  return [paper.listedAt, paper.publishedAt].find((date) => date !== undefined && isDateText(date));
}

/** Days since a paper came up, never negative; undefined when no date is known. */
export function ageInDays(paper: Paper, now: number): number | undefined {
  const date = cameUpAt(paper);
  return date === undefined ? undefined : Math.max(0, (now - spanOf(date).start) / DAY_MS);
}
