import { html, nothing, svg } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { Feature, FeaturePanel } from '../feature.ts';
import { Keeping } from './keeping.ts';
import { siteMemory } from './memory-store.ts';
import { styles } from './styles.ts';
import { renderTools } from './tools.ts';

/**
 * Saved and seen papers, and what is new since the last visit. All of it stays in the local storage
 * of the browser, under one key of the site.
 */
export const feature: Feature = {
  styles,
  create(panel) {
    const keeping = new Keeping(panel, siteMemory);
    return {
      tools: () => renderTools(panel, keeping),
      mark: (view) => renderMark(view, panel, keeping),
      action: (view) => renderSave(view, panel, keeping),
      connected: () => keeping.connect(),
      disconnected: () => keeping.disconnect(),
      painted: () => keeping.follow(),
    };
  },
};

function renderMark({ paper }: PaperView, { texts }: FeaturePanel, keeping: Keeping) {
  if (keeping.isNew(paper))
    return html`<span part="fresh" class="fresh" role="img" aria-label=${texts.newSinceVisit}></span>`;
  return keeping.recall.isSeen(paper.id)
    ? html`<span part="seen" class="seen" role="img" aria-label=${texts.seen}></span>`
    : nothing;
}

function renderSave({ paper, title }: PaperView, { texts }: FeaturePanel, keeping: Keeping) {
  const isSaved = keeping.recall.isSaved(paper.id);
  return html`<button type="button" class="toggle save" aria-pressed=${String(isSaved)} aria-label=${texts.savePaper(title)} @click=${() => keeping.toggle(paper)}><svg class="ribbon" viewBox="0 0 10 13" aria-hidden="true">${svg`<path d="M1 1h8v10.5l-4-3-4 3z"></path>`}</svg>${texts.save}</button>`;
}
