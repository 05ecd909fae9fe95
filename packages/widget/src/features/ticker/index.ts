import { html } from 'lit';
import type { Feature } from '../feature.ts';
import { styles } from './styles.ts';

/** One line of titles. It stands still, and can be scrolled, until the reader starts it. */
export const feature: Feature = {
  styles,
  renderToggle(_, { messages, isOpen, toggle }) {
    return html`<button type="button" part="play" class="play" @click=${toggle}>${isOpen ? messages.pause : messages.play}</button>`;
  },
};
