import { html, nothing, type TemplateResult } from 'lit';
import { heading, panelLevel } from './heading.ts';
import type { PanelModel } from './panel-model.ts';

/** Heading with the badge, byline, the days shown with their arrows, and the choice of period. */
export function renderHeader(model: PanelModel): TemplateResult {
  const { settings, messages, state, view } = model;
  const listing = state.status === 'ready' ? state.listing : undefined;
  const title = settings.heading || listing?.title || messages.heading;
  const curators = settings.byline || listing?.curators;
  const isNew = view?.hasNew || listing?.badge !== undefined;
  // The space comes with the badge: one that stood there before would count as moved.
  const badge = isNew ? html` <span part="badge" class="badge">${messages.badge}</span>` : nothing;
  // While the texts of another language are on their way there is nothing to read.
  return html`
    <header part="header" class="head" ?inert=${title.trim() === ''}>
      ${heading(panelLevel(settings), html`<span id="heading">${title}</span>${badge}`, 'heading')}
      ${curators ? html`<p part="byline" class="byline">${messages.byline(curators)}</p>` : nothing}
      ${renderDate(model)}
    </header>
  `;
}

/** The days shown and the ways to others; without days the date as the listing has it. */
function renderDate({ view, days, settings, messages, actions }: PanelModel) {
  if (!view) return nothing;
  if (days && view.calendar.periods.length + (view.calendar.span ? 1 : 0) > 0)
    return days.render({ view, settings, messages, ...actions });
  return view.dateLabel
    ? html`<div class="days"><span part="date">${view.dateLabel}</span></div>`
    : nothing;
}
