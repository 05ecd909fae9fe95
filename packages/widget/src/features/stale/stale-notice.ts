import type { Listing } from '@trending-papers/core';
import { html, nothing } from 'lit';
import { dateText } from '../../view-model/date-text.ts';
import { momentOf } from '../../view-model/list-moment.ts';
import { isPartial } from '../../view-model/told-issues.ts';
import type { FeaturePanel, FeaturePieces } from '../feature.ts';

/**
 * What a panel tells of a list that is stale or half updated. It stands above the list when it
 * comes with it. Of a list that is being read already it stands below, where it moves nothing.
 */
export class StaleNotice implements FeaturePieces {
  readonly #panel: FeaturePanel;
  #listing: Listing | undefined;
  /** When the list came. */
  #since = 0;
  #isLate: boolean;
  /** Whether the reader asked for the newer list, so that it is shown as soon as it is there. */
  #isAsked = false;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
    this.#listing = panel.listing;
    this.#since = panel.now;
    this.#isLate = Boolean(panel.host.shadowRoot?.querySelector('[part=paper]'));
  }

  willPaint(): void {
    const { listing, situation, now } = this.#panel;
    if (listing !== this.#listing) {
      this.#listing = listing;
      this.#since = now;
      this.#isLate = false;
    } else if (!situation.isStale) this.#isLate = true;
  }

  notice() {
    return this.#isLate ? nothing : this.#render('note stale');
  }

  foot() {
    return this.#isLate ? this.#render('stale late') : nothing;
  }

  painted(): void {
    if (!this.#isAsked || !this.#panel.newer) return;
    this.#isAsked = false;
    queueMicrotask(() => this.#panel.showNewer());
  }

  #render(classes: string) {
    const text = this.#text();
    if (!text) return nothing;
    return html`<p part="stale" class=${classes}><span>${text}</span> <button type="button" class="action" @click=${() => this.#tryAgain()}>${this.#panel.texts.tryAgain}</button></p>`;
  }

  #text(): string {
    const { listing, situation, texts } = this.#panel;
    if (!listing) return '';
    if (!situation.isStale) return situation.issues.some(isPartial) ? texts.partialList : '';
    const moment = momentOf(listing) ?? new Date(this.#since).toISOString();
    return texts.stale(dateText(moment, texts.locale));
  }

  /** The list stays until the newer one is there. */
  #tryAgain(): void {
    this.#isAsked = true;
    this.#panel.say(this.#panel.texts.loading);
    this.#panel.reload(true);
  }
}
