import { html, nothing } from 'lit';
import type { Feature, FeaturePanel } from '../feature.ts';
import { styles } from './styles.ts';

/** One line of titles. It stands still, and can be scrolled, until the reader starts it. */
export const feature: Feature = {
  styles,
  create: (panel) => ({ notice: () => renderStarter(panel) }),
};

/** Beside the line, and before it for those who come by keyboard. */
function renderStarter({ view, texts, isOpen, toggle }: FeaturePanel) {
  if (!view?.papers.length) return nothing;
  const isGliding = isOpen('ticker');
  return html`<div class="starter"><button type="button" part="play" class=${isGliding ? 'play pause' : 'play'} aria-label=${isGliding ? texts.pause : texts.play} @click=${() => toggle('ticker')}></button></div>`;
}
