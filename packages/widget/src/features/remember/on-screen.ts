/** What was on screen for less was passed by, not seen. */
const LEAST_MS = 1000;

/** How much of a title must be on screen. All of it would miss some by half a pixel. */
const LEAST_PART = 0.9;

/** Finds out which papers were on screen long enough to be seen, by their titles. */
export class OnScreen {
  readonly #now: () => number;
  readonly #ids = new WeakMap<Element, string>();
  readonly #since = new Map<string, number>();
  readonly #seen = new Set<string>();
  #watched: Element[] = [];
  #observer: IntersectionObserver | undefined;

  /** @param now the moment, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Watches these titles, of the papers of these ids, and no others. */
  watch(titles: readonly Element[], ids: readonly string[]): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), {
      threshold: LEAST_PART,
    });
    const watched = new Set(this.#watched);
    for (const [at, title] of titles.entries()) {
      this.#ids.set(title, ids[at] ?? '');
      if (!watched.delete(title)) this.#observer.observe(title);
    }
    for (const gone of watched) {
      this.#observer.unobserve(gone);
      this.#leave(gone);
    }
    this.#watched = [...titles];
  }

  /** Ends watching. */
  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const title of this.#watched) this.#leave(title);
    this.#watched = [];
  }

  /** The ids of the papers that were seen since this was asked last. */
  take(): string[] {
    for (const [id, since] of this.#since) this.#count(id, since);
    const seen = [...this.#seen];
    this.#seen.clear();
    return seen;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio } of entries) {
      const id = this.#ids.get(target);
      if (intersectionRatio < LEAST_PART) this.#leave(target);
      else if (id && !this.#since.has(id)) this.#since.set(id, this.#now());
    }
  }

  #leave(title: Element): void {
    const id = this.#ids.get(title) ?? '';
    const since = this.#since.get(id);
    this.#since.delete(id);
    if (since !== undefined) this.#count(id, since);
  }

  #count(id: string, since: number): void {
    if (this.#now() - since >= LEAST_MS) this.#seen.add(id);
  }
}
