import type { FeaturePanel, FeaturePieces } from '../feature.ts';
import { articlesIn, dressAsFeed, undressFeed } from './feed-roles.ts';
import { focusBeyond } from './focus-beyond.ts';

/** How far below the window the end of the list counts as near, in CSS pixels. */
const AHEAD = '600px';

/**
 * A list that grows as its end comes near, by the ARIA pattern of a feed: Page Down and Page Up go
 * from paper to paper, Ctrl+End and Ctrl+Home out of the list. The button for more stays where the
 * end is: it is what is watched, and what is left to those whose window never comes there.
 */
export class GrowingFeed implements FeaturePieces {
  readonly #panel: FeaturePanel;
  #end: IntersectionObserver | undefined;
  /** The place of a paper that gets the focus when it is there. */
  #awaited: number | undefined;
  #isHintSaid = false;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  connected(): void {
    this.#end = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#grow();
      },
      { rootMargin: `0px 0px ${AHEAD}` },
    );
    this.#root?.addEventListener('keydown', this.#press);
    this.#root?.addEventListener('focusin', this.#enter);
  }

  disconnected(): void {
    this.#end?.disconnect();
    this.#root?.removeEventListener('keydown', this.#press);
    this.#root?.removeEventListener('focusin', this.#enter);
    if (this.#frame) undressFeed(this.#frame);
  }

  painted(): void {
    const { view } = this.#panel;
    const frame = this.#frame;
    if (!frame || !view) return;
    const articles = articlesIn(frame);
    const isWhole = articles.length >= view.papers.length;
    dressAsFeed(frame, view.ranking.total, !isWhole);
    const awaited = this.#awaited === undefined ? undefined : articles[this.#awaited];
    if (awaited) {
      this.#awaited = undefined;
      awaited.focus();
    }
    this.#watch(isWhole);
  }

  /** Looks for the end anew after each paint: it may be as near as before. */
  #watch(isWhole: boolean): void {
    const end = this.#root?.querySelector('[part=more]');
    this.#end?.disconnect();
    if (end && isWhole) this.#end?.observe(end);
  }

  #grow(): void {
    this.#end?.disconnect();
    this.#frame?.setAttribute('aria-busy', 'true');
    this.#panel.showMore();
  }

  readonly #press = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    const frame = this.#frame;
    const article = event.target instanceof Element && event.target.closest<HTMLElement>('article');
    if (!frame || !article || event.altKey || event.metaKey || event.shiftKey) return;
    if (this.#went(event, frame, article)) event.preventDefault();
  };

  /** Whether a key led to somewhere. */
  #went({ key, ctrlKey }: KeyboardEvent, frame: Element, article: HTMLElement): boolean {
    if (ctrlKey && key === 'End') return focusBeyond(frame, 'behind');
    if (ctrlKey && key === 'Home') return focusBeyond(frame, 'before');
    const step = { PageDown: 1, PageUp: -1 }[key];
    if (ctrlKey || step === undefined) return false;
    const articles = articlesIn(frame);
    const next = articles.indexOf(article) + step;
    articles[next]?.focus();
    if (articles[next]) return true;
    if (step < 0 || !this.#panel.view?.more) return false;
    this.#awaited = next;
    this.#grow();
    return true;
  }

  /** Said when the focus comes to a paper for the first time. */
  readonly #enter = (event: Event): void => {
    const isPaper = event.target instanceof Element && event.target.matches('article');
    if (this.#isHintSaid || !isPaper) return;
    this.#isHintSaid = true;
    this.#panel.say(this.#panel.texts.feedHint);
  };

  get #root(): ShadowRoot | null {
    return this.#panel.host.shadowRoot;
  }

  get #frame(): Element | null | undefined {
    return this.#root?.querySelector('.frame');
  }
}
