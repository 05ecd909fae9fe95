import type { LitElement, PropertyValues } from 'lit';
import { Reading } from '../state/reading.ts';
import { whenIdle } from '../timing/when-idle.ts';
import { limitOf } from './attributes.ts';
import { ServedElement } from './served-element.ts';

/** An element that knows how far its list was read, and paints only what changed of it. */
export class RepaintingElement extends ServedElement {
  // Lit's constructor sets these two off, before fields are there.
  /** Counts what makes all papers be painted anew. */
  declare private revision: number | undefined;
  /** Whether an update is asked for that leaves papers as they are. */
  declare private isMinor: boolean | undefined;
  protected readonly reading = new Reading();
  #said: { text: string; view: unknown } = { text: '', view: undefined };

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    if (!this.isMinor) this.revision = (this.revision ?? 0) + 1;
    super.requestUpdate(...change);
  }

  /** Papers that change their places lose the focus to nobody. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    super.update(changed);
    if (focused?.isConnected && focused !== this.shadowRoot?.activeElement)
      focused.focus({ preventScroll: true });
  }

  /** Paints what is not there yet, what is no paper, and some papers by their ids. */
  protected updateRest(ids: readonly string[] = []): void {
    for (const id of ids) this.reading.touch(id);
    this.isMinor = true;
    this.requestUpdate();
    this.isMinor = false;
  }

  /** Opens or closes what folds, and paints its paper anew. */
  protected toggle(key: string): void {
    this.reading.toggle(key);
    this.updateRest();
  }

  /** Tells those who listen instead of look something about a view. */
  protected say(text: string, view: unknown): void {
    // A text that did not change is not heard again.
    const again = text && text === this.#said.text ? '\u00a0' : '';
    this.#said = { text: text + again, view };
    this.updateRest();
  }

  /** What was said about a view; empty when it was about another. */
  protected saidOf(view: unknown): string {
    return this.#said.view === view ? this.#said.text : '';
  }

  /** Shows as many papers more as the page wants at a time. */
  protected showMore(): void {
    this.reading.showMore(this.listLimit);
    this.updateRest();
  }

  /** Paints the next of so many papers when the browser is idle, until all are there. */
  protected paintUpTo(count: number): void {
    if (this.reading.painted >= count) return;
    const paintMore = () => {
      this.reading.paintMore();
      this.updateRest();
    };
    // The frame with the first papers comes before the next are made.
    requestAnimationFrame(() => whenIdle(paintMore));
  }

  /** Changes whenever a paper must be painted anew though its view is the same. */
  protected revisionOf(id: string): string {
    return `${this.revision} ${this.reading.revisionOf(id)}`;
  }

  /** The limit, or its default when it is no number of papers. */
  protected get listLimit(): number {
    return limitOf(this);
  }
}
