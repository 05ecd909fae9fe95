import { cameUpAt } from '../paper/came-up-at.ts';
import { DAY_MS, spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';

/** The time windows of a ranking: how far back it looks, and how fast freshness fades in it. */
export const windowRegistry = {
  day: { days: 1, halfLifeDays: 1 },
  week: { days: 7, halfLifeDays: 3 },
  month: { days: 31, halfLifeDays: 7 },
  year: { days: 366, halfLifeDays: 60 },
  all: { days: Number.POSITIVE_INFINITY, halfLifeDays: 7 },
} as const satisfies Record<string, { days: number; halfLifeDays: number }>;

/** Name of a time window. */
export type Window = keyof typeof windowRegistry;

/** All windows, the shortest first. */
export const WINDOWS = /* @__PURE__ */ Object.keys(windowRegistry) as Window[];

/**
 * Whether a paper came up inside the window that closes at `now`: after it opened, before it
 * closed. A bare date stands for its whole day. A paper without a date is kept: what a source left
 * out is no reason to lose it.
 */
export function isInWindow(paper: Paper, window: Window, now: number): boolean {
  const { days } = windowRegistry[window];
  if (days === Number.POSITIVE_INFINITY) return true;
  const date = cameUpAt(paper);
  if (date === undefined) return true;
  const { start, end } = spanOf(date);
  const opens = now - days * DAY_MS;
  return start < now && (end > opens || (start === end && start >= opens));
}
