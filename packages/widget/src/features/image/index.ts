import { html, svg } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { Feature } from '../feature.ts';
import { styles } from './styles.ts';

/** The picture of a paper, or lines of text drawn in its place. It says nothing that the title does not. */
export const feature: Feature = { styles, create: () => ({ art: renderPicture }) };

function renderPicture({ paper }: PaperView) {
  if (paper.image)
    return html`<img part="image" src=${paper.image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hideBroken}>`;
  return html`<svg class="drawn" viewBox="0 0 48 40" aria-hidden="true">${svg`<path d="M10 10h28M10 17h24M10 24h28M10 31h15"></path>`}</svg>`;
}

/** The place that was kept stays, empty: nothing moves. */
function hideBroken({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.classList.add('broken');
}
