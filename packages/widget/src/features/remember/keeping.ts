import type { Paper } from '@trending-papers/core';
import { whenIdle } from '../../timing/when-idle.ts';
import { isAsServed } from '../as-served.ts';
import type { FeaturePanel } from '../feature.ts';
import { type Memory, MOST, NO_MEMORY } from './memory.ts';
import { type MemoryStore, STORAGE_KEY } from './memory-store.ts';
import { OnScreen } from './on-screen.ts';
import { Recall } from './recall.ts';
import { toggleSaved } from './toggle-saved.ts';
import { arrive, glimpse, markSeen, meetList } from './visit.ts';

/** How many marks a paper may have. */
const MARKS = 3;

/** What one panel remembers and recalls: nothing before its first paint, nothing after it left. */
export class Keeping {
  readonly #panel: FeaturePanel;
  readonly #store: MemoryStore;
  readonly #onScreen: OnScreen;
  /** Before the first paint, and after leaving, nothing is recalled. */
  #recall = new Recall(NO_MEMORY);
  #isHere = false;
  #painted: readonly unknown[] = [];
  #days = '';

  constructor(panel: FeaturePanel, store: MemoryStore) {
    this.#panel = panel;
    this.#store = store;
    this.#onScreen = new OnScreen(() => panel.now);
  }

  get recall(): Recall {
    return this.#recall;
  }

  /** The new papers among those that the panel shows or would show. */
  get news(): Paper[] {
    const { view } = this.#panel;
    const papers = view?.whole.entries.map(({ paper }) => paper) ?? [];
    return papers.filter((paper) => this.isNew(paper));
  }

  isNew(paper: Paper): boolean {
    return this.#isHere && this.#recall.isNew(paper, this.#list);
  }

  connect(): void {
    globalThis.addEventListener('storage', this.#onStorage);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#panel.host.addEventListener('paper-open', this.#onOpen);
    this.#store.addEventListener('change', this.#onChange);
  }

  disconnect(): void {
    // A page that no longer wants it has nothing stored from then on.
    if (this.#panel.host.remember) this.#keepSeen();
    else queueMicrotask(() => this.#panel.ask({ only: undefined }));
    this.#onScreen.stop();
    globalThis.removeEventListener('storage', this.#onStorage);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#panel.host.removeEventListener('paper-open', this.#onOpen);
    this.#store.removeEventListener('change', this.#onChange);
    this.#isHere = false;
    this.#painted = [];
  }

  /** Looks after a paint at what is there to be met and seen. */
  follow(): void {
    const { host, listing, view, reader } = this.#panel;
    // A panel that left the page is painted once more.
    if (!listing || !view || !host.isConnected || isAsServed(host)) return;
    if (!this.#isHere) this.#arrive();
    const days = `${host.period} ${host.date}`;
    // Who turns to other days wants to see these.
    if (reader.only && days !== this.#days) this.#panel.ask({ only: undefined });
    this.#days = days;
    const titles = host.shadowRoot?.querySelectorAll('.list .title') ?? [];
    const painted = [listing, view, titles.length];
    if (painted.every((one, at) => one === this.#painted[at])) return;
    if (listing !== this.#painted[0]) this.#meet(listing.papers);
    this.#painted = painted;
    this.#onScreen.watch(
      [...titles],
      view.papers.map(({ id }) => id),
    );
  }

  toggle(paper: Paper): void {
    this.#act((memory) => toggleSaved(memory, paper));
  }

  /** Shows the saved papers alone, or the list again. */
  toggleSavedPapers(): void {
    const { listing, reader, texts } = this.#panel;
    const { saved } = this.#recall.memory;
    if (reader.only) this.#panel.ask({ only: undefined });
    else if (saved.length === 0) this.#panel.say(texts.noSaved);
    else {
      // What is still in the list is shown with its counts of today.
      const listed = new Map(listing?.papers.map((paper) => [paper.id, paper]));
      this.#panel.ask({ only: saved.map((paper) => listed.get(paper.id) ?? paper) });
    }
  }

  markAllSeen(): void {
    const ids = this.news.map(({ id }) => id);
    this.#act((memory) => markSeen(memory, ids));
  }

  #arrive(): void {
    this.#isHere = true;
    this.#act((memory) => memory);
    this.#onChange();
  }

  /** The name of the list: the same on all pages of the site that read it from the same place. */
  get #list(): string {
    const { host } = this.#panel;
    return `${host.src} ${host.source}`.trim() || host.id || location.pathname;
  }

  /** A list too long to know all of it by the next visit is not met: all of it would be new. */
  #meet(papers: readonly Paper[]): void {
    if (papers.length > MOST.known) return;
    const ids = papers.map(({ id }) => id);
    whenIdle(() => {
      if (this.#isHere) this.#act((memory) => meetList(memory, this.#list, ids));
    });
  }

  #keepSeen(): void {
    const ids = this.#onScreen.take();
    if (ids.length > 0) this.#act((memory) => glimpse(memory, ids));
  }

  #act(change: (memory: Memory) => Memory): void {
    const { now } = this.#panel;
    this.#store.change((memory) => change(arrive(memory, now)));
  }

  readonly #onOpen = (event: HTMLElementEventMap['paper-open']): void => {
    const { id } = event.detail.paper;
    this.#act((memory) => markSeen(memory, [id]));
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#keepSeen();
    else if (this.#isHere) this.#act((memory) => memory);
  };

  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key === STORAGE_KEY || key === null) this.#store.look();
  };

  readonly #onChange = (): void => {
    const { recall } = this.#store;
    if (!this.#isHere || recall === this.#recall) return;
    const marks = this.#marks();
    this.#recall = recall;
    const changed = this.#marks().filter((mark, at) => mark !== marks[at]);
    this.#panel.updateRest(changed.map((mark) => mark.slice(MARKS)));
  };

  /** What the papers that are shown are marked with, each before the id of the paper. */
  #marks(): string[] {
    const papers = this.#panel.view?.papers ?? [];
    return papers.map(
      ({ id, paper }) =>
        [this.#recall.isSaved(id), this.#recall.isSeen(id), this.isNew(paper)]
          .map(Number)
          .join('') + id,
    );
  }
}
