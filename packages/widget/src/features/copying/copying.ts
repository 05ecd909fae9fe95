import { html, nothing } from 'lit';
import type { FeaturePanel } from '../feature.ts';
import { copyText } from './copy-text.ts';

/** What is to be copied, and where that is told. */
export interface Copy {
  /** Where in the panel: a name that no other place has. */
  place: string;
  /** The paper that the place stands in; undefined for one outside the papers. */
  id: string | undefined;
  text: string | Promise<string>;
  /** What the text is, for those who hear it when it must be copied by hand. */
  label: string;
  /** What is told when it is done. */
  done: string;
}

type Outcome = Omit<Copy, 'text'> & { text: string; isByHand: boolean };

/**
 * Copies texts for a panel and tells in place what became of it, until the next one. Where the
 * browser refuses, the text is shown, selected for the reader to copy.
 */
export class Copying {
  readonly #panel: FeaturePanel;
  #outcome: Outcome | undefined;
  #mustSelect = false;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  async copy(copy: Copy): Promise<void> {
    const { texts, isOnline } = this.#panel;
    let text: string;
    try {
      // Some browsers let a page copy only before anything was waited for.
      text = typeof copy.text === 'string' ? copy.text : await copy.text;
    } catch {
      this.tell({ ...copy, done: texts.errors[isOnline ? 'timeout' : 'offline'] });
      return;
    }
    if (await copyText(text)) this.tell(copy);
    else {
      this.#mustSelect = true;
      this.#show({ ...copy, text, isByHand: true });
    }
  }

  /** Tells what was done, for the eye and for the ear. */
  tell({ place, id, label, done }: Omit<Copy, 'text'>): void {
    this.#show({ place, id, label, done, text: '', isByHand: false });
    this.#panel.say(done);
  }

  /** What was done at a place, beside what did it. Those who listen were told. */
  renderDone(place: string) {
    const outcome = this.#at(place);
    return outcome && !outcome.isByHand
      ? html` <span class="outcome" aria-hidden="true">${outcome.done}</span>`
      : nothing;
  }

  /** The text to copy by hand, if it has come to that. */
  renderByHand(place: string) {
    const outcome = this.#at(place);
    if (!outcome?.isByHand) return nothing;
    const { texts } = this.#panel;
    return html`<div class="by-hand">
      <p id="by-hand-hint">${texts.couldNotCopy}. ${texts.copyYourself}</p>
      <textarea part="by-hand" readonly rows="5" dir="ltr" spellcheck="false" aria-label=${outcome.label} aria-describedby="by-hand-hint" .value=${outcome.text}></textarea>
    </div>`;
  }

  /** Selects after a paint what was just shown to be copied by hand. */
  painted(): void {
    if (!this.#mustSelect) return;
    const text =
      this.#panel.host.shadowRoot?.querySelector<HTMLTextAreaElement>('.by-hand textarea');
    if (!text) return;
    this.#mustSelect = false;
    text.focus();
    text.select();
    // Its end came into sight with the selection; it is known by its beginning.
    text.scrollTop = 0;
  }

  #at(place: string): Outcome | undefined {
    return this.#outcome?.place === place ? this.#outcome : undefined;
  }

  #show(outcome: Outcome): void {
    const ids = [this.#outcome?.id, outcome.id].filter((id) => id !== undefined);
    this.#outcome = outcome;
    this.#panel.updateRest(ids);
  }
}
