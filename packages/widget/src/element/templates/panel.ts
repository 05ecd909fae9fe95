import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelView } from '../../view-model/panel-view.ts';
import { closeOnEscape } from '../close-on-escape.ts';
import { renderHeader } from './header.ts';
import type { PanelModel } from './panel-model.ts';
import { renderPaper } from './paper.ts';
import { renderFailed, renderLoading } from './states.ts';

/** The whole panel. */
export function renderPanel(model: PanelModel): TemplateResult {
  const { settings, state, messages, shown, features } = model;
  const theme = settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : 'auto';
  const isLoading = state.status === 'loading';
  return html`
    <section part="panel" class=${shown.parts.has('image') ? 'panel pictured' : 'panel'} data-theme=${theme} data-layout=${shown.layout} lang=${messages.locale} dir=${messages.dir} aria-labelledby="heading" aria-busy=${String(isLoading || model.isPending || features.isPending)} @keydown=${closeOnEscape}>
      ${renderHeader(model)}
      <p class="hidden" role="status">${statusText(model)}</p>
      <div class="tools">${isLoading ? nothing : features.inPanel('tools')}</div>
      ${isLoading ? nothing : features.inPanel('notice')}
      ${renderBody(model)}
      <slot name="subscribe">${features.inPanel('subscribe')}</slot>
      ${features.inPanel('foot')}
    </section>
  `;
}

function renderBody(model: PanelModel) {
  const { state, view, features } = model;
  if (state.status === 'loading')
    return model.hasFallback ? html`<slot></slot>` : renderLoading(model);
  const instead = features.inPanel('body');
  if (state.status === 'error')
    return instead.length > 0 ? instead : renderFailed(state.error, model);
  if (!view) return html`<slot>${instead}</slot>`;
  return view.papers.length === 0 ? instead : renderList(view, model);
}

function renderList(view: PanelView, model: PanelModel) {
  const { messages, actions, shown, painted } = model;
  const papers = painted < view.papers.length ? view.papers.slice(0, painted) : view.papers;
  const list = html`
    <ol part="list" class="list">
      ${repeat(
        papers,
        ({ id }) => id,
        (paper, index) =>
          guard([paper, index, model.revisionOf(paper.id)], () => renderPaper(paper, index, model)),
      )}
    </ol>
  `;
  const more =
    view.more > 0
      ? html`<button type="button" part="more" class="action more" @click=${actions.showMore}>${messages.more(view.more)}</button>`
      : nothing;
  const isFramed = shown.layout === 'ticker' || model.settings.more === 'scroll';
  const framed = isFramed ? renderFrame(list, model) : list;
  return html`${repeat([model.listKey], asKey, () => framed)} ${more}`;
}

function asKey(key: number): number {
  return key;
}

/** The list in a frame: as a ticker it glides through it when the reader starts it; a list that grows is a feed. */
function renderFrame(list: TemplateResult, { isOpen }: PanelModel): TemplateResult {
  return html`<div class=${isOpen('ticker') ? 'frame playing' : 'frame'}>${list}</div>`;
}

/** What a screen reader is told when the list changes; of a search, what is said when the typing pauses. */
function statusText({ state, view, messages, said }: PanelModel): string {
  if (state.status === 'loading') return messages.loading;
  if (said) return said;
  return view && !view.found ? messages.paperCount(view.ranking.total) : '';
}
