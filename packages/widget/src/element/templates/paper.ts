import { html, nothing, type TemplateResult } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import { featurePiece } from './feature-piece.ts';
import { heading, panelLevel } from './heading.ts';
import type { PanelModel } from './panel-model.ts';

/** One paper: rank, title, who and when, the evidence, what can be done, and its votes. */
export function renderPaper(view: PaperView, index: number, model: PanelModel): TemplateResult {
  const { element, messages, parts } = model;
  const pieces = parts.has('topics')
    ? view.titlePieces.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))
    : view.title;
  const title = view.url
    ? renderLink('title', view.url, pieces, view, model)
    : html`<span part="title">${pieces}</span>`;
  const dot = view.isNew
    ? html`<span class="dot" role="img" aria-label=${messages.newPaper}></span>`
    : nothing;
  // Its place is kept before the picture comes.
  const art = parts.has('image')
    ? html`<div class="art">${featurePiece('image', view, index, model)}</div>`
    : nothing;
  return html`
    <li part="paper" class="paper">
      <span part="rank" class="rank">${view.rank}</span>
      ${art}
      <article class="body" aria-labelledby=${`title-${index}`}>
        ${heading(panelLevel(element) + 1, html`${dot}<span id=${`title-${index}`} dir="auto">${title}</span>`, 'title')}
        ${renderByline(view, model)}
        ${renderEvidence(view, index, model)}
        ${renderActions(view, index, model)}
      </article>
      ${view.votes && parts.has('votes') ? html`<span part="votes" class="votes"><span aria-hidden="true">${view.votes.text}</span><span class="hidden">${view.votes.label}</span></span>` : nothing}
    </li>
  `;
}

function renderLink(
  part: string,
  url: string,
  content: unknown,
  { paper }: PaperView,
  { element, actions }: PanelModel,
): TemplateResult {
  return html`<a part=${part} href=${url} target=${element.linkTarget || nothing} rel="noopener" @click=${(event: Event) => actions.openPaper(event, paper, url)}>${content}</a>`;
}

function renderByline(view: PaperView, { parts }: PanelModel): TemplateResult | typeof nothing {
  const { authors, organization, date } = view;
  const facts = [
    parts.has('authors') && authors && html`<span part="authors" dir="auto">${authors}</span>`,
    parts.has('authors') && organization && html`<span dir="auto">${organization}</span>`,
    date && html`<time datetime=${date.datetime}>${date.text}</time>`,
  ].filter(Boolean);
  // The space lets a line break after the dot that the styles append.
  return facts.length === 0
    ? nothing
    : html`<p class="meta">${facts.map((fact) => html`${fact} `)}</p>`;
}

function renderEvidence(view: PaperView, index: number, model: PanelModel) {
  const { surging, evidence, counted } = view;
  const text = model.parts.has('topics') ? evidence : counted;
  const trend = featurePiece('trend', view, index, model);
  if (!text && !surging && trend === nothing) return nothing;
  const hot = surging ? html`<strong part="surging" class="hot">${surging}</strong> ` : nothing;
  return html`<p part="evidence" class="evidence">${trend}<span>${hot}${text}</span></p>`;
}

function renderActions(view: PaperView, index: number, model: PanelModel) {
  const { messages, actions, isOpen, parts, layout } = model;
  const open = isOpen(view.id);
  const abstract = view.abstract && parts.has('abstract') ? view.abstract : '';
  const toggle = abstract
    ? html`<button type="button" class="toggle" aria-expanded=${String(open)} aria-controls=${`abstract-${index}`} aria-label=${messages.showAbstractOf(view.title)} @click=${() => actions.toggle(view.id)}>${messages.abstract}</button>`
    : nothing;
  const isList = layout === 'list' || layout === 'cards';
  const links = view.links
    .filter(({ rel }) => (rel === 'code' ? parts.has('code') : isList))
    .map((link) => html`${renderLink('link', link.url, link.label, view, model)} `);
  const why = featurePiece('why', view, index, model, 'renderToggle');
  if (toggle === nothing && links.length === 0 && why === nothing) return nothing;
  return html`
    ${abstract ? html`<p id=${`abstract-${index}`} part="abstract" class="abstract" dir="auto" ?hidden=${!open}>${open ? abstract : nothing}</p>` : nothing}
    ${featurePiece('why', view, index, model)}
    <div class="actions">${toggle} ${links}${why}</div>
  `;
}
