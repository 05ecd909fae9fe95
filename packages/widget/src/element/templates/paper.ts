import { html, nothing, type TemplateResult } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import { heading, panelLevel } from './heading.ts';
import type { PanelModel } from './panel-model.ts';

/** One paper: rank, title, who and when, the evidence, what can be done, and its votes. */
export function renderPaper(view: PaperView, index: number, model: PanelModel): TemplateResult {
  const { element, messages, actions } = model;
  const title = view.url
    ? html`<a part="title" href=${view.url} rel="noopener" @click=${(event: Event) => actions.openPaper(event, view.paper, view.url ?? '')}>${view.title}</a>`
    : html`<span part="title">${view.title}</span>`;
  const dot = view.isNew
    ? html`<span class="dot" role="img" aria-label=${messages.newPaper}></span>`
    : nothing;
  return html`
    <li part="paper" class="paper">
      <span part="rank" class="rank">${view.rank}</span>
      <article class="body" aria-labelledby=${`title-${index}`}>
        ${heading(panelLevel(element) + 1, html`${dot}<span id=${`title-${index}`} dir="auto">${title}</span>`, 'title')}
        ${renderByline(view)}
        ${view.evidence ? html`<p part="evidence" class="evidence">${view.evidence}</p>` : nothing}
        ${renderActions(view, index, model)}
      </article>
      ${view.votes ? html`<span part="votes" class="votes"><span aria-hidden="true">${view.votes.text}</span><span class="hidden">${view.votes.label}</span></span>` : nothing}
    </li>
  `;
}

function renderByline({ authors, organization, date }: PaperView): TemplateResult | typeof nothing {
  const parts = [
    authors && html`<span part="authors" dir="auto">${authors}</span>`,
    organization && html`<span dir="auto">${organization}</span>`,
    date && html`<time datetime=${date.datetime}>${date.text}</time>`,
  ].filter(Boolean);
  // The space lets a line break after the dot that the styles append.
  return parts.length === 0
    ? nothing
    : html`<p class="meta">${parts.map((part) => html`${part} `)}</p>`;
}

function renderActions(view: PaperView, index: number, { messages, actions, isOpen }: PanelModel) {
  const open = isOpen(view.id);
  const toggle = view.abstract
    ? html`<button type="button" class="toggle" aria-expanded=${String(open)} aria-controls=${`abstract-${index}`} aria-label=${messages.showAbstractOf(view.title)} @click=${() => actions.toggleAbstract(view.id)}>${messages.abstract}</button>`
    : nothing;
  const links = view.links.map(
    (link) =>
      html`<a part="link" href=${link.url} rel="noopener" @click=${(event: Event) => actions.openPaper(event, view.paper, link.url)}>${link.label}</a> `,
  );
  if (toggle === nothing && links.length === 0) return nothing;
  return html`
    <p id=${`abstract-${index}`} part="abstract" class="abstract" dir="auto" ?hidden=${!open}>${open ? view.abstract : nothing}</p>
    <div class="actions">${toggle} ${links}</div>
  `;
}
