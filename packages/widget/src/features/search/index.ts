import { html, nothing } from 'lit';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { renderExcerpt } from './excerpt.ts';
import { renderField } from './render-field.ts';
import { SearchField } from './search-field.ts';
import { styles } from './styles.ts';

/** A field to search the papers with while typing. */
export const feature: Feature = { styles, create };

function create(panel: FeaturePanel): FeaturePieces {
  const field = new SearchField(panel);
  return {
    tools: () => (panel.view ? renderField(panel.view, panel, field) : nothing),
    notice: () => renderSuggestion(panel, field),
    detail: renderExcerpt,
    painted: () => field.follow(),
    disconnected: () => field.stop(),
  };
}

/** "Did you mean?", above what was found for it: the index takes words that nobody has for the nearest ones. */
function renderSuggestion({ view, texts }: FeaturePanel, field: SearchField) {
  const suggestion = view?.found?.suggestion;
  if (suggestion === undefined) return nothing;
  return html`<p class="meant"><button type="button" class="action" @click=${() => field.put(suggestion)}>${texts.didYouMean(suggestion.trim())}</button></p>`;
}
