import { cameUpAt } from '../paper/came-up-at.ts';
import { DAY_MS, spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import { type Window, windowRegistry } from '../ranking/window.ts';

/** The papers of the window, and those that they are compared with. */
export interface Sides {
  recent: Paper[];
  background: Paper[];
}

// 2026-06-12: what is less exact cannot be placed in a window of days.
const DAY_LENGTH = 10;

/**
 * Parts papers by when they came up: inside the window that closes at `now`, or before it. Papers
 * without an exact date belong to the window when the background is given or nothing is dated
 * before it; beside dated ones nobody can tell where they belong, and they are left out.
 */
export function sidesOf(
  papers: readonly Paper[],
  given: readonly Paper[] | undefined,
  window: Window,
  now: number,
): Sides {
  const opens = now - windowRegistry[window].days * DAY_MS;
  const [recent, before, undated]: [Paper[], Paper[], Paper[]] = [[], [], []];
  for (const paper of distinct(papers)) {
    const date = cameUpAt(paper);
    if (date === undefined || date.length < DAY_LENGTH) undated.push(paper);
    else if (spanOf(date).start >= now) continue;
    else (isSince(date, opens) ? recent : before).push(paper);
  }
  if (given === undefined && before.length > 0) return { recent, background: before };
  const inWindow = [...recent, ...undated];
  const ids = new Set(inWindow.map(({ id }) => id));
  return { recent: inWindow, background: distinct(given ?? []).filter(({ id }) => !ids.has(id)) };
}

/** Whether a date reaches into a window: a day that began before it may still end in it. */
function isSince(date: string, opens: number): boolean {
  const { start, end } = spanOf(date);
  return start >= opens || end > opens;
}

/** Papers once each, in an order that does not depend on theirs. */
function distinct(papers: readonly Paper[]): Paper[] {
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
