import type { Issue } from '../errors/issue.ts';
import type { LeftOut } from './format.ts';

/**
 * Counts the entries that a format split off, so that each is told by its place in the document: the
 * places of those that parsing left out are passed over.
 */
export class EntryPlaces {
  readonly #leftOut = new Set<number>();
  #place = 0;

  constructor(issues: readonly LeftOut[]) {
    for (const { leftOut } of issues) if (leftOut !== undefined) this.#leftOut.add(leftOut);
  }

  /** The place of the next entry, from 1. */
  next(): number {
    do this.#place++;
    while (this.#leftOut.has(this.#place));
    return this.#place;
  }
}

/** The issues as callers get them, which are told by `where` alone. */
export function withoutPlaces(issues: readonly LeftOut[]): Issue[] {
  return issues.map(({ leftOut: _, ...issue }) => issue);
}
