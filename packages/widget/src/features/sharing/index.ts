import { css, html, nothing } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import { Copying } from '../copying/copying.ts';
import { styles as copyingStyles } from '../copying/styles.ts';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { passOn } from './pass-on.ts';
import { styles } from './styles.ts';

/** Links to pass on: to a paper and, where the address keeps what the reader chose, to the view. */
export const feature: Feature = { styles: css`${copyingStyles}${styles}`, create };

function create(panel: FeaturePanel): FeaturePieces {
  const copying = new Copying(panel);
  return {
    action: (view) => renderPaperShare(view, panel, copying),
    detail: ({ id }) => html`<div class="share-link">${copying.renderByHand(placeOf(id))}</div>`,
    foot: () => (panel.host.urlState ? renderViewShare(panel, copying) : nothing),
    painted: () => copying.painted(),
  };
}

const placeOf = (id: string) => `share:${id}`;
const VIEW = 'share';

function renderPaperShare(view: PaperView, { texts }: FeaturePanel, copying: Copying) {
  const { id, title, url } = view;
  if (url === undefined) return nothing;
  const place = placeOf(id);
  const label = texts.sharePaper(title);
  const share = async () => {
    const isShared = await passOn({ title, url });
    if (!isShared) await copying.copy({ place, id, text: url, label, done: texts.linkCopied });
  };
  return html`<span><button type="button" class="toggle" aria-label=${label} @click=${share}>${texts.share}</button>${copying.renderDone(place)}</span>`;
}

function renderViewShare({ texts }: FeaturePanel, copying: Copying) {
  const label = texts.shareView;
  const share = async () => {
    const url = location.href;
    const copy = { place: VIEW, id: undefined, text: url, label, done: texts.linkCopied };
    if (!(await passOn({ title: document.title, url }))) await copying.copy(copy);
  };
  return html`<div part="share" class="share-view" data-script><button type="button" class="toggle" @click=${share}>${label}</button>${copying.renderDone(VIEW)}${copying.renderByHand(VIEW)}</div>`;
}
