import { html, nothing, type TemplateResult } from 'lit';
import type { MarkedPiece } from '../../view-model/marked-text.ts';
import type { PaperView } from '../../view-model/paper-view.ts';
import { heading, panelLevel } from './heading.ts';
import type { PanelModel } from './panel-model.ts';

/** One paper: rank, title, who and when, the evidence, what can be done, and its votes. */
export function renderPaper(view: PaperView, index: number, model: PanelModel): TemplateResult {
  const { settings, messages, features } = model;
  const { parts } = model.shown;
  const pieces =
    view.isFound || parts.has('topics')
      ? renderPieces(view.titlePieces, features)
      : features.text(view.title);
  const title = view.url
    ? renderLink('title', view.url, pieces, view, model)
    : html`<span part="title">${pieces}</span>`;
  const dot = view.isNew
    ? html`<span class="dot" role="img" aria-label=${messages.newPaper}></span>`
    : nothing;
  // Its place is kept before the picture comes.
  const art = parts.has('image')
    ? html`<div class="art">${features.inPaper('art', view, index)}</div>`
    : nothing;
  return html`
    <li part="paper" class="paper">
      <span part="rank" class="rank">${view.rank}</span>
      ${art}
      <article class="body" aria-labelledby=${`title-${index}`}>
        ${heading(panelLevel(settings) + 1, html`${dot}${features.inPaper('mark', view, index)}<span id=${`title-${index}`} dir="auto">${title}</span>`, 'title')}
        ${renderByline(view, model)}
        ${renderEvidence(view, index, model)}
        ${renderActions(view, index, model)}
      </article>
      ${view.votes && parts.has('votes') ? html`<span part="votes" class="votes"><span aria-hidden="true">${view.votes.text}</span><span class="hidden">${view.votes.label}</span></span>` : nothing}
    </li>
  `;
}

function renderPieces(pieces: readonly MarkedPiece[], features: PanelModel['features']) {
  return pieces.map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : features.text(text),
  );
}

function renderLink(
  part: string,
  url: string,
  content: unknown,
  { paper }: PaperView,
  { settings, actions }: PanelModel,
): TemplateResult {
  return html`<a part=${part} href=${url} target=${settings.linkTarget || nothing} rel="noopener" @click=${(event: Event) => actions.openPaper(event, paper, url)}>${content}</a>`;
}

function renderByline(
  view: PaperView,
  { shown: { parts } }: PanelModel,
): TemplateResult | typeof nothing {
  const { authors, organization, date } = view;
  const facts = [
    parts.has('authors') && authors && html`<span part="authors">${authors}</span>`,
    parts.has('authors') && organization && html`<span><bdi>${organization}</bdi></span>`,
    date && html`<time datetime=${date.datetime}>${date.text}</time>`,
  ].filter(Boolean);
  // The space lets a line break after the dot that the styles append.
  return facts.length === 0
    ? nothing
    : html`<p class="meta">${facts.map((fact) => html`${fact} `)}</p>`;
}

function renderEvidence(view: PaperView, index: number, { shown, features }: PanelModel) {
  const { surging, evidence, counted } = view;
  const text = shown.parts.has('topics') ? evidence : counted;
  const pieces = features.inPaper('evidence', view, index);
  if (!text && !surging && pieces.every((piece) => piece === nothing)) return nothing;
  const hot = surging ? html`<strong part="surging" class="hot">${surging}</strong> ` : nothing;
  return html`<p part="evidence" class="evidence">${pieces}<span>${hot}${text}</span></p>`;
}

function renderActions(view: PaperView, index: number, model: PanelModel) {
  const { shown, features } = model;
  const { parts, layout } = shown;
  const isList = layout === 'list' || layout === 'cards';
  const links = view.links
    .filter(({ rel }) => (rel === 'code' ? parts.has('code') : isList))
    .map((link) => html`${renderLink('link', link.url, link.label, view, model)} `);
  const abstract = parts.has('abstract') ? view.abstract : '';
  const pieces = features.inPaper('action', view, index).filter((piece) => piece !== nothing);
  if (!abstract && links.length === 0 && pieces.length === 0) return nothing;
  return html`
    <div class="actions">${abstract ? renderAbstract(view, model) : nothing} ${links}${pieces.map((piece) => html`${piece} `)}</div>
    ${features.inPaper('detail', view, index)}
  `;
}

/** Folded by the browser itself: without script, too, and found by its search. */
function renderAbstract(view: PaperView, { messages, features }: PanelModel) {
  const { title, isFound, abstract, abstractPieces } = view;
  const text = isFound ? renderPieces(abstractPieces, features) : features.text(abstract);
  return html`<details class="fold"><summary class="toggle" aria-label=${messages.showAbstractOf(title)}>${messages.abstract}</summary><p part="abstract" class="abstract" dir="auto">${text}</p></details>`;
}
