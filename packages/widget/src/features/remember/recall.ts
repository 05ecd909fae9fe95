import type { Paper } from '@trending-papers/core';
import type { Memory } from './memory.ts';

const DAY_MS = 86_400_000;

/** Answers about a memory, quick however much it holds. */
export class Recall {
  readonly memory: Memory;
  readonly #saved: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;
  readonly #seen: ReadonlySet<string>;

  constructor(memory: Memory) {
    this.memory = memory;
    this.#saved = new Set(memory.saved.map(({ id }) => id));
    this.#known = new Set(memory.past.known);
    this.#seen = new Set(memory.past.seen);
  }

  isSaved(id: string): boolean {
    return this.#saved.has(id);
  }

  isSeen(id: string): boolean {
    return this.#seen.has(id);
  }

  /**
   * Whether a paper of a list came after the last visit. In a list that was never met before nothing
   * is new; neither is what was listed on a day before that visit: the reader only went back to it.
   */
  isNew({ id, listedAt }: Paper, list: string): boolean {
    const { past, visit } = this.memory;
    if (!past.lists.includes(list) || this.#known.has(id) || this.#seen.has(id)) return false;
    const day = Date.parse(listedAt?.slice(0, 10) ?? '');
    return !(day + DAY_MS <= visit.since);
  }
}
