import { html, nothing, type TemplateResult } from 'lit';
import type { FeaturePanel } from '../feature.ts';
import type { Keeping } from './keeping.ts';

/** The way to the saved papers, and what is new since the last visit. */
export function renderTools({ texts, reader }: FeaturePanel, keeping: Keeping): TemplateResult {
  const count = keeping.recall.memory.saved.length;
  const isOn = reader.only !== undefined;
  const number =
    count > 0 ? html` <span class="count">${count.toLocaleString(texts.locale)}</span>` : nothing;
  return html`
    <div part="remembered" class="remembered" data-script>
      <button type="button" class="chip" aria-pressed=${String(isOn)} aria-disabled=${String(!isOn && count === 0)} @click=${() => keeping.toggleSavedPapers()}>${texts.savedPapers}${number}</button>
      ${isOn ? nothing : renderNews(texts, keeping)}
    </div>
  `;
}

function renderNews(texts: FeaturePanel['texts'], keeping: Keeping) {
  const { length } = keeping.news;
  if (length === 0) return nothing;
  const markAll = ({ currentTarget }: Event) => {
    // The button goes with what it marks; the focus stays in its line.
    const { parentElement } = currentTarget as HTMLElement;
    parentElement?.querySelector('button')?.focus();
    keeping.markAllSeen();
  };
  return html`<span class="news"><span class="fresh" aria-hidden="true"></span>${texts.newSince(length)}</span> <button type="button" class="action" @click=${markAll}>${texts.markAllSeen}</button>`;
}
