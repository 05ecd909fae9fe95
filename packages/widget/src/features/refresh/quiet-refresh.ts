import type { Listing } from '@trending-papers/core';
import { html, nothing } from 'lit';
import type { RankedList } from '../../view-model/panel-view.ts';
import type { FeaturePanel, FeaturePieces } from '../feature.ts';
import { VisibleTicks } from '../visible-ticks.ts';
import { isBusyWith, isScrolledInto } from './is-reading.ts';
import { isSameOrder, newIn } from './news.ts';

const LEAST_SECONDS = 30;

/**
 * Refreshes the list of one panel. The newer list is shown at once when nobody reads the panel, or
 * when nothing moves by it; else a notice over the list says what is new.
 */
export class QuietRefresh implements FeaturePieces {
  readonly #panel: FeaturePanel;
  #ticks: VisibleTicks | undefined;
  #seconds = 0;
  #listing: Listing | undefined;
  #newer: RankedList | undefined;
  /** Whether the reader is told of the newer list. */
  #isTold = false;
  #sight: IntersectionObserver | undefined;
  /** The paper that gets the focus of the button that is gone. */
  #next: string | undefined;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  connected(): void {
    this.#start();
    document.addEventListener('visibilitychange', this.#look);
  }

  disconnected(): void {
    this.#ticks?.stop();
    this.#sight?.disconnect();
    this.#sight = undefined;
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** Over the list, in the space before it: it takes no room. */
  notice() {
    const { newer } = this.#panel;
    const news = this.#isTold && newer ? this.#newsText(newer) : '';
    return news
      ? html`<div class="newer"><button type="button" part="newer" class="pill" @click=${() => this.#showToReader()}>${news}</button></div>`
      : nothing;
  }

  painted(): void {
    const { host, listing, newer } = this.#panel;
    // A panel that left the page is painted once more: what it started then would hold it for good.
    if (!host.isConnected) return;
    const isOther = listing !== this.#listing;
    this.#listing = listing;
    // Counts from the last list, however it came.
    if (isOther || host.refreshSeconds !== this.#seconds) this.#start();
    if (isOther) this.#leadFocus();
    if (newer === this.#newer) return;
    this.#newer = newer;
    this.#isTold &&= newer !== undefined;
    this.#sight?.disconnect();
    this.#sight = undefined;
    if (newer) this.#arrived(newer);
  }

  #start(): void {
    this.#ticks?.stop();
    this.#seconds = this.#panel.host.refreshSeconds;
    this.#ticks = new VisibleTicks({
      every: Math.max(LEAST_SECONDS, this.#seconds) * 1000,
      now: () => this.#panel.now,
      isTime: () => this.#panel.isOnline,
      tick: () => {
        if (this.#panel.situation.status !== 'loading') this.#panel.reload(true);
      },
    });
    this.#ticks.start();
  }

  #arrived({ ranking }: RankedList): void {
    const { view, host } = this.#panel;
    const isNoteAbove = host.shadowRoot?.querySelector('.note.stale');
    const staysInPlace = view && isSameOrder(ranking.entries, view.ranking.entries);
    if (document.hidden || (staysInPlace && !isNoteAbove)) this.#show();
    else if (!globalThis.IntersectionObserver) this.#tell();
    else {
      this.#sight = new IntersectionObserver(([entry]) => this.#decide(entry));
      this.#sight.observe(host);
    }
  }

  /** Asked when the newer list has come, and whenever the panel comes into sight or leaves it. */
  #decide(entry: IntersectionObserverEntry | undefined): void {
    if (!entry?.isIntersecting) this.#show();
    else if (isScrolledInto(entry) || isBusyWith(this.#panel.host)) this.#tell();
    else if (!this.#isTold) this.#show();
  }

  /** Nobody looks any more: what waits can come. */
  readonly #look = (): void => {
    if (document.hidden && this.#newer) this.#show();
  };

  #tell(): void {
    const text = this.#newer && this.#newsText(this.#newer);
    if (this.#isTold || !text) return;
    this.#isTold = true;
    this.#panel.say(text);
  }

  #newsText({ ranking }: RankedList): string {
    const { listing, situation, texts } = this.#panel;
    const count = listing ? newIn(ranking.entries, listing).length : 0;
    if (count > 0) return texts.showNewer(count);
    return situation.isStale ? texts.showNewList : '';
  }

  #show(): void {
    queueMicrotask(() => this.#panel.showNewer());
  }

  /** The reader asked for it: the focus goes to the first paper that is new, and the window with it. */
  #showToReader(): void {
    const { listing } = this.#panel;
    const entries = this.#newer?.ranking.entries ?? [];
    this.#next = (listing && newIn(entries, listing)[0]) ?? entries[0]?.paper.id;
    this.#panel.showNewer();
  }

  /** The button that had the focus is gone. */
  #leadFocus(): void {
    const { host, view } = this.#panel;
    const next = this.#next;
    this.#next = undefined;
    if (next === undefined) return;
    const rows = host.shadowRoot?.querySelectorAll('.paper') ?? [];
    const at = view?.papers.findIndex(({ id }) => id === next) ?? 0;
    const row = rows[at] ?? rows[0];
    row?.querySelector<HTMLElement>('[href], summary, button, [tabindex]')?.focus();
  }
}
