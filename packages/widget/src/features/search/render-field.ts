import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PanelView } from '../../view-model/panel-view.ts';
import type { FeaturePanel } from '../feature.ts';
import type { SearchField } from './search-field.ts';

/** The field, how many papers were found, and the way back to all of them. */
export function renderField(
  { ranking, found }: PanelView,
  { texts, reader }: FeaturePanel,
  field: SearchField,
): TemplateResult {
  const { total } = ranking;
  // Who listens is told when the typing pauses.
  const count = found
    ? html`<span class="total" aria-hidden="true">${total.toLocaleString(texts.locale)}</span>`
    : nothing;
  const clear = reader.search
    ? html`<button type="button" class="clear" aria-label=${texts.clearSearch} @click=${field.clear}>${CROSS}</button>`
    : nothing;
  return html`
    <form part="search" class="search" role="search" aria-labelledby="heading" data-script @submit=${field.submit}>
      <label class="hidden" for="search">${texts.search}</label>
      <input id="search" type="search" name="search" value=${reader.search} placeholder=${texts.searchPapers(total)} dir="auto" maxlength="300" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" @focus=${field.prepare} @input=${field.input} @compositionend=${field.composed} @keydown=${field.key} />${count}${clear}
    </form>
  `;
}

const CROSS = html`<svg viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="m2 2 6 6M8 2 2 8"></path>`}</svg>`;
