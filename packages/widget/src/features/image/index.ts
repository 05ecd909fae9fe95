import { html } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { Feature } from '../feature.ts';
import { styles } from './styles.ts';

/** The picture of a paper, or its rank in its place. It says nothing that the text does not. */
export const feature: Feature = { styles, create: () => ({ art: renderPicture }) };

function renderPicture({ paper, rank }: PaperView) {
  return paper.image
    ? html`<img part="image" src=${paper.image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hideBroken}>`
    : html`<span class="numeral" aria-hidden="true">${rank}</span>`;
}

/** The place that was kept stays, empty: nothing moves. */
function hideBroken({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.classList.add('broken');
}
