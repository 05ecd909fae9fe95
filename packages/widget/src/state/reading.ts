/**
 * So many papers are painted at once: more than a screen holds. The rest follows when the browser is
 * idle, few at a time, so that no frame of a reader who scrolls is late; of a list of thousands more,
 * for each time all that are there are looked at.
 */
const FIRST_PAINT = 32;
const NEXT_PAINT = 12;
const NEXT_SHARE = 1 / 16;

/** How far a reader has come in a list, and what is unfolded in it. */
export class Reading {
  /** How many papers are painted by now, however many are shown. */
  painted = FIRST_PAINT;
  /**
   * Counts the long lists that were left behind. One of ten thousand papers goes as a whole: taken away
   * paper by paper, the browser numbers the rest anew each time, for ten seconds.
   */
  left = 0;
  #shown = 0;
  readonly #open = new Set<string>();
  readonly #revisions = new Map<string, number>();

  /** How many papers are shown, given how many the page wants to be at first. */
  shown(limit: number): number {
    return Math.max(limit, this.#shown);
  }

  /** Shows as many papers more. */
  showMore(limit: number): void {
    this.#shown = this.shown(limit) + limit;
  }

  /** Back to the first papers. */
  restart(): void {
    if (this.painted > FIRST_PAINT) this.left += 1;
    this.#shown = 0;
    this.painted = FIRST_PAINT;
  }

  paintMore(): void {
    this.painted += Math.max(NEXT_PAINT, Math.floor(this.painted * NEXT_SHARE));
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** Opens or closes what folds: an abstract by the id of its paper, others with a name and a colon before it. */
  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    // Ids of papers have a colon, too: both readings of the key are counted.
    for (const id of [key, key.slice(key.indexOf(':') + 1)]) this.touch(id);
  }

  /** Something of a paper changed. */
  touch(id: string): void {
    this.#revisions.set(id, this.revisionOf(id) + 1);
  }

  /** Counts what changed of a paper beside its view. */
  revisionOf(id: string): number {
    return this.#revisions.get(id) ?? 0;
  }
}
