import { html } from 'lit';
import type { Feature, FeaturePanel } from '../feature.ts';
import { styles } from './styles.ts';

/** One line of titles. It stands still, and can be scrolled, until the reader starts it. */
export const feature: Feature = {
  styles,
  create: (panel) => ({ foot: () => renderStarter(panel) }),
};

function renderStarter({ texts, isOpen, toggle }: FeaturePanel) {
  const label = isOpen('ticker') ? texts.pause : texts.play;
  return html`<button type="button" part="play" class="play" @click=${() => toggle('ticker')}>${label}</button>`;
}
