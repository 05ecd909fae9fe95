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
  const badge = isNew ? html`<span part="badge" class="badge">${messages.badge}</span>` : nothing;
  return html`
    <header part="header" class="head">
      ${heading(panelLevel(settings), html`<span id="heading">${title}</span> ${badge}`, 'heading')}
      ${curators ? html`<p part="byline" class="byline">${messages.byline(curators)}</p>` : nothing}
      ${renderDays(model)} ${renderPeriods(model)}
    </header>
  `;
}

function renderDays({ view, messages, actions }: PanelModel): TemplateResult | typeof nothing {
  if (!view?.dateLabel) return nothing;
  const { anchor, previous, next } = view.calendar;
  const label = anchor
    ? html`<time part="date" datetime=${anchor}>${view.dateLabel}</time>`
    : html`<span part="date">${view.dateLabel}</span>`;
  if (!anchor) return html`<div class="days">${label}</div>`;
  // A button that is at its end stays, so that the date does not move and focus is not lost.
  return html`
    <div class="days">
      <button type="button" class="arrow" aria-label=${messages.previous} aria-disabled=${String(!previous)} @click=${actions.previous}>‹</button>
      ${label}
      <button type="button" class="arrow" aria-label=${messages.next} aria-disabled=${String(!next)} @click=${actions.next}>›</button>
    </div>
  `;
}

function renderPeriods({
  settings,
  view,
  messages,
  actions,
}: PanelModel): TemplateResult | typeof nothing {
  if (!view || view.calendar.periods.length === 0) return nothing;
  const { window, anchor, periods } = view.calendar;
  // A live source cuts the window itself: its anchor tells that a period is in force.
  const current = window === 'all' && anchor ? settings.period || 'day' : window;
  return html`
    <div class="periods" role="group" aria-label=${messages.periodChoice}>
      ${periods.map(
        (period) =>
          html`<button type="button" aria-pressed=${String(period === current)} @click=${() => actions.setPeriod(period)}>${messages.periods[period]}</button>`,
      )}
    </div>
  `;
}
