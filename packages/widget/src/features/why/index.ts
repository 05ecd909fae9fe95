import type { Contribution } from '@trending-papers/core';
import { html, nothing, svg } from 'lit';
import type { FeatureMessages } from '../../locales/messages.ts';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { Feature, FeaturePanel } from '../feature.ts';
import { styles } from './styles.ts';

/** What the rank of a paper is made of: each signal with its share of the score, in bars and words. */
export const feature: Feature = {
  styles,
  create: (panel) => ({
    action: (view, index) => renderToggle(view, index, panel),
    detail: (view, index) => renderReasons(view, index, panel),
  }),
};

const keyOf = ({ id }: PaperView) => `why:${id}`;

function renderToggle(view: PaperView, index: number, { texts, isOpen, toggle }: FeaturePanel) {
  const key = keyOf(view);
  return html`<button type="button" class="toggle" aria-expanded=${String(isOpen(key))} aria-controls=${`why-${index}`} aria-label=${`${texts.why} ${view.title}`} @click=${() => toggle(key)}>${texts.why}</button>`;
}

function renderReasons(view: PaperView, index: number, { texts, isOpen }: FeaturePanel) {
  const open = isOpen(keyOf(view));
  const rows = view.entry.contributions.filter(({ share, absent }) => share > 0 || absent);
  return html`<ul part="why" class="why" id=${`why-${index}`} ?hidden=${!open}>${open ? rows.map((row) => renderRow(row, texts)) : nothing}</ul>`;
}

function renderRow({ signal, share, assumed, absent }: Contribution, texts: FeatureMessages) {
  const { signals } = texts;
  const name = Object.hasOwn(signals, signal) ? signals[signal as keyof typeof signals] : signal;
  const remark = assumed ? texts.assumed : absent && signal === 'stars' ? texts.noRepository : '';
  const bar = svg`<rect class="track" width="100" height="6"></rect><rect width=${Math.round(share * 100)} height="6"></rect>`;
  return html`<li><svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${bar}</svg><span>${texts.shareOf(name, share)}${remark ? html` <i>(${remark})</i>` : nothing}</span></li>`;
}
