import type { Contribution } from '@trending-papers/core';
import { html, svg } from 'lit';
import type { Feature, FeatureContext } from '../feature.ts';
import { styles } from './styles.ts';

/** What the rank of a paper is made of: each signal with its share of the score, in bars and words. */
export const feature: Feature = {
  styles,
  renderToggle({ title }, { messages, index, isOpen, toggle }) {
    return html`<button type="button" class="toggle" aria-expanded=${String(isOpen)} aria-controls=${`why-${index}`} aria-label=${`${messages.why} ${title}`} @click=${toggle}>${messages.why}</button>`;
  },
  render({ entry }, context) {
    const rows = entry.contributions.filter(({ share, absent }) => share > 0 || absent);
    return html`<ul part="why" class="why" id=${`why-${context.index}`} ?hidden=${!context.isOpen}>${context.isOpen ? rows.map((row) => renderRow(row, context)) : ''}</ul>`;
  },
};

function renderRow({ signal, share, assumed, absent }: Contribution, { messages }: FeatureContext) {
  const { signals } = messages;
  const name = Object.hasOwn(signals, signal) ? signals[signal as keyof typeof signals] : signal;
  const remark = assumed
    ? messages.assumed
    : absent && signal === 'stars'
      ? messages.noRepository
      : '';
  const bar = svg`<rect class="track" width="100" height="6"></rect><rect width=${Math.round(share * 100)} height="6"></rect>`;
  return html`<li><svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${bar}</svg><span>${messages.shareOf(name, share)}${remark ? html` <i>(${remark})</i>` : ''}</span></li>`;
}
