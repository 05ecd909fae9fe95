import type { Paper } from '@trending-papers/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type PaperView, toPaperView } from '../../view-model/paper-view.ts';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { goToPaper } from './go-to-paper.ts';
import { SimilarPapers } from './similar-papers.ts';
import { styles } from './styles.ts';

/** The papers of the list that are most like one of it, folded below that. */
export const feature: Feature = { styles, create };

function create(panel: FeaturePanel): FeaturePieces {
  const similar = new SimilarPapers(panel);
  return {
    action: (view, index) => renderToggle(view, index, panel, similar),
    detail: (view, index) => renderPapers(view, index, panel, similar.of(view.id)),
    painted() {
      // Of a newer list, what is unfolded is looked for anew.
      for (const { id, paper } of panel.view?.papers ?? [])
        if (panel.isOpen(keyOf(id))) void similar.find(paper);
    },
  };
}

const keyOf = (id: string) => `similar:${id}`;

function renderToggle(
  { id, title, paper }: PaperView,
  index: number,
  { texts, isOpen, toggle, say }: FeaturePanel,
  similar: SimilarPapers,
): TemplateResult {
  const key = keyOf(id);
  const open = async () => {
    const isOpening = !isOpen(key);
    toggle(key);
    if (!isOpening || similar.of(id)) return;
    await similar.find(paper);
    say(similar.of(id)?.length === 0 ? texts.noSimilar : texts.similarTo(title));
  };
  return html`<button type="button" class="toggle" aria-expanded=${String(isOpen(key))} aria-controls=${`similar-${index}`} aria-label=${texts.similarTo(title)} @click=${open}>${texts.similar}</button>`;
}

function renderPapers(
  { id, title }: PaperView,
  index: number,
  panel: FeaturePanel,
  found: readonly Paper[] | undefined,
): TemplateResult {
  const { texts, isOpen } = panel;
  const open = isOpen(keyOf(id));
  const place = `similar-${index}`;
  if (!open) return html`<div id=${place} hidden></div>`;
  if (!found)
    return html`<div part="similar" class="similar" id=${place} aria-busy="true">${[1, 2, 3].map(() => html`<span class="bar wide"></span>`)}</div>`;
  const list =
    found.length === 0
      ? html`<p>${texts.noSimilar}</p>`
      : html`<ul aria-label=${texts.similarTo(title)}>${found.map((paper) => renderSimilar(paper, panel))}</ul>`;
  return html`<div part="similar" class="similar" id=${place}>${list}</div>`;
}

function renderSimilar(paper: Paper, panel: FeaturePanel): TemplateResult {
  const { texts, host, view } = panel;
  const shown = view?.papers.find(({ id }) => id === paper.id);
  const { title, url, votes, date } = toPaperView(
    { rank: 1, paper, score: 0, topics: [], contributions: [] },
    texts,
    view?.calendar.anchor?.slice(0, 4),
  );
  const facts = [
    votes?.label,
    date && html`<time datetime=${date.datetime}>${date.text}</time>`,
    shown && texts.inThisList(shown.entry.rank),
  ].filter(Boolean);
  const link =
    url === undefined
      ? html`<span dir="auto">${title}</span>`
      : html`<a href=${url} target=${host.linkTarget || nothing} rel="noopener" dir="auto" @click=${(event: MouseEvent) => follow(event, paper, url, panel)}>${title}</a>`;
  return html`<li>${link} <span class="facts">${facts.map((fact, at) => html`${at > 0 ? '\u00a0· ' : nothing}${fact}`)}</span></li>`;
}

/** To the paper in the list where it is shown there; else to its page, unless the page objects. */
function follow(event: MouseEvent, paper: Paper, url: string, panel: FeaturePanel): void {
  // Who asks for another tab gets it.
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const isThere = isPlain && goToPaper(panel, paper.id);
  if (isThere || !panel.emit('paper-open', { paper, url })) event.preventDefault();
}
