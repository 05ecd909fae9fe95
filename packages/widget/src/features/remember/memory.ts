import type { Paper } from '@trending-papers/core';

/** What somebody has met: lists by name, papers by id, each time the oldest first. */
export interface Met {
  readonly lists: readonly string[];
  /** Papers that the lists held. */
  readonly known: readonly string[];
  /** Papers that were on screen or opened. */
  readonly seen: readonly string[];
}

/** What a browser remembers of a reader of one site. */
export interface Memory {
  /** Saved papers, the newest first. */
  readonly saved: readonly Paper[];
  /** What was met in visits before. What is opened or marked as seen counts here at once. */
  readonly past: Met;
  /** What is met in the visit that goes on. */
  readonly visit: Met & {
    /** When the reader did something last, in milliseconds since 1970. */
    readonly at: number;
    /** When the visit before ended; 0 if there was none. */
    readonly since: number;
  };
}

/** The most that is remembered of each; the oldest goes first. */
export const MOST = { saved: 500, lists: 100, known: 10_000, seen: 5000 } as const;

/** What somebody has met who met nothing. */
export const NOTHING_MET: Met = { lists: [], known: [], seen: [] };

/** What is remembered of somebody who was never here. */
export const NO_MEMORY: Memory = {
  saved: [],
  past: NOTHING_MET,
  visit: { ...NOTHING_MET, at: 0, since: 0 },
};
