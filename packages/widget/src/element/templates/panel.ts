import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelView } from '../../view-model/panel-view.ts';
import { featureContext } from './feature-piece.ts';
import { renderHeader } from './header.ts';
import type { PanelModel } from './panel-model.ts';
import { renderPaper } from './paper.ts';
import { renderEmpty, renderError, renderIssues, renderLoading, renderNoList } from './states.ts';
import { renderSubscribe } from './subscribe.ts';

/** The whole panel. */
export function renderPanel(model: PanelModel): TemplateResult {
  const { element, state, messages } = model;
  const theme = element.theme === 'light' || element.theme === 'dark' ? element.theme : 'auto';
  return html`
    <section part="panel" class="panel" data-theme=${theme} data-layout=${model.layout} lang=${messages.locale} dir=${messages.dir} aria-labelledby="heading" aria-busy=${String(state.status === 'loading')}>
      ${renderHeader(model)}
      <p class="hidden" role="status">${statusText(model)}</p>
      ${renderBody(model)} ${renderSubscribe(model)}
    </section>
  `;
}

function renderBody(model: PanelModel) {
  const { state, view, messages, actions } = model;
  if (state.status === 'loading' || isLayoutPending(model)) return renderLoading(model);
  if (state.status === 'error') return renderError(state.error, model);
  if (!view) return html`<slot>${renderNoList(model)}</slot>`;
  const list = html`
    <ol part="list" class="list">
      ${repeat(
        view.papers,
        ({ id }) => id,
        (paper, index) => renderPaper(paper, index, model),
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
    ${view.papers.length === 0 ? renderEmpty(view, model) : renderLayout(list, view, model)} ${more}
  `;
}

/** A list that turns into something else on arrival of its layout would jump. */
function isLayoutPending({ layout, features }: PanelModel): boolean {
  return (layout === 'cards' || layout === 'ticker') && features.isPending(layout);
}

/** The list, as a ticker in a window of its own with the button that starts it. */
function renderLayout(list: TemplateResult, { papers }: PanelView, model: PanelModel) {
  const ticker = model.layout === 'ticker' ? model.features.get('ticker') : undefined;
  const [first] = papers;
  if (!ticker || !first) return list;
  const context = featureContext(model, 0, 'ticker');
  return html`
    <div class=${context?.isOpen ? 'ticker playing' : 'ticker'}>${list}</div>
    ${context ? ticker.renderToggle?.(first, context) : nothing}
  `;
}

/** What a screen reader is told when the list changes. */
function statusText({ state, view, messages }: PanelModel): string {
  if (state.status === 'loading') return messages.loading;
  return view ? messages.paperCount(view.ranking.total) : '';
}
