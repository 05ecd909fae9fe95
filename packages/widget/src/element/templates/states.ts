import type { Issue } from '@trending-papers/core';
import { html, nothing, type TemplateResult } from 'lit';
import { toErrorView } from '../../view-model/error-view.ts';
import type { PanelView } from '../../view-model/panel-view.ts';
import type { PanelModel } from './panel-model.ts';

// More than a screen holds.
const MOST_SKELETONS = 12;

/** Rows of the height that papers will have, so that nothing jumps when they come. */
export function renderLoading({ settings }: PanelModel): TemplateResult {
  const rows = Array.from({ length: Math.min(MOST_SKELETONS, Math.max(1, settings.limit || 1)) });
  return html`
    <ol class="list" aria-hidden="true">
      ${rows.map(() => html`<li class="paper skeleton"><span class="rank"></span><div class="body"><span class="bar wide"></span><span class="bar"></span><span class="bar short"></span></div></li>`)}
    </ol>
  `;
}

/** What went wrong, in the words of the error, and the way to try again. */
export function renderError(
  error: unknown,
  { messages, actions, isOnline }: PanelModel,
): TemplateResult {
  const { advice, details } = toErrorView(error, messages, isOnline);
  return html`
    <div part="error" class="state" role="alert">
      <p class="strong">${messages.errorTitle}</p>
      ${advice ? html`<p>${advice}</p>` : nothing}
      ${details.map((detail) => html`<p class="soft" dir="auto">${detail}</p>`)}
      <p><button type="button" class="action" @click=${actions.retry}>${messages.tryAgain}</button></p>
    </div>
  `;
}

/** Nothing was given to show yet. */
export function renderNoList({ messages }: PanelModel): TemplateResult {
  return html`
    <div part="empty" class="state">
      <p class="strong">${messages.noListTitle}</p>
      <p class="soft">${messages.noListHint}</p>
    </div>
  `;
}

/** The list was read, nothing of it fits: says what was read, offers the ways out. */
export function renderEmpty(
  view: PanelView,
  { settings, messages, actions }: PanelModel,
): TemplateResult {
  const clear = settings.topics
    ? html`<button type="button" class="action" @click=${() => actions.setTopics('')}>${messages.clearTopics}</button>`
    : nothing;
  const widen =
    view.calendar.anchor && view.read > 0
      ? html`<button type="button" class="action" @click=${() => actions.setPeriod('all')}>${messages.showAll}</button>`
      : nothing;
  return html`
    <div part="empty" class="state">
      <p class="strong">${settings.topics ? messages.emptyForTopics(settings.topics) : messages.emptyTitle}</p>
      <p class="soft">${messages.emptyHint(view.read)}</p>
      <p class="ways">${clear}${widen}</p>
    </div>
  `;
}

/** Problems that did not keep the rest from being shown, folded. */
export function renderIssues(
  title: string,
  issues: readonly Issue[],
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`
    <details part="issues" class="note">
      <summary>${title}</summary>
      <ul>${issues.map((issue) => html`<li>${issue.where}: ${issue.message}${issue.received ? html` <q>${issue.received}</q>` : nothing}</li>`)}</ul>
    </details>
  `;
}
