import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelView } from '../../view-model/panel-view.ts';
import { renderHeader } from './header.ts';
import type { PanelModel } from './panel-model.ts';
import { renderPaper } from './paper.ts';
import { renderEmpty, renderError, renderIssues, renderLoading, renderNoList } from './states.ts';

/** The whole panel. */
export function renderPanel(model: PanelModel): TemplateResult {
  const { settings, state, messages, shown, features } = model;
  const theme = settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : 'auto';
  const isLoading = state.status === 'loading';
  return html`
    <section part="panel" class="panel" data-theme=${theme} data-layout=${shown.layout} lang=${messages.locale} dir=${messages.dir} aria-labelledby="heading" aria-busy=${String(isLoading)}>
      ${renderHeader(model)}
      <p class="hidden" role="status">${statusText(model)}</p>
      ${isLoading ? nothing : features.inPanel('tools')}
      ${isLoading ? nothing : features.inPanel('notice')}
      ${renderBody(model)}
      ${isLoading ? nothing : features.inPanel('foot')}
    </section>
  `;
}

function renderBody(model: PanelModel) {
  const { state, view } = model;
  if (state.status === 'loading')
    return model.hasFallback ? html`<slot></slot>` : renderLoading(model);
  if (state.status === 'error') return renderError(state.error, model);
  if (!view) return html`<slot>${renderNoList(model)}</slot>`;
  return renderList(view, model);
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
  return html`
    ${renderIssues(messages.topicIssuesTitle, view.topicIssues)}
    ${renderIssues(messages.issuesTitle(view.issues.length), view.issues)}
    ${view.papers.length === 0 ? renderEmpty(view, model) : shown.layout === 'ticker' ? renderTicker(list, model) : list}
    ${more}
  `;
}

/** The list in a window of its own, which it glides through when the reader starts it. */
function renderTicker(list: TemplateResult, { isOpen }: PanelModel): TemplateResult {
  return html`<div class=${isOpen('ticker') ? 'ticker playing' : 'ticker'}>${list}</div>`;
}

/** What a screen reader is told when the list changes. */
function statusText({ state, view, messages, said }: PanelModel): string {
  if (state.status === 'loading') return messages.loading;
  if (said) return said;
  return view ? messages.paperCount(view.ranking.total) : '';
}
