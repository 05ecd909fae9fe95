import type { Listing, RankedEntry } from '@trending-papers/core';

type Entries = readonly Pick<RankedEntry, 'paper'>[];

/** The ids of the papers that a list brings which the one before did not have. */
export function newIn(newer: Entries, before: Pick<Listing, 'papers'>): string[] {
  const known = new Set(before.papers.map(({ id }) => id));
  return newer.map(({ paper }) => paper.id).filter((id) => !known.has(id));
}

/** Whether the papers that are shown would stay where they are. */
export function isSameOrder(newer: Entries, shown: Entries): boolean {
  const isShort = newer.length < shown.length;
  return !isShort && shown.every(({ paper }, at) => paper.id === newer[at]?.paper.id);
}
