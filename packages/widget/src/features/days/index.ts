import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/messages.ts';
import type { PanelSettings } from '../../view-model/panel-settings.ts';
import type { PanelView } from '../../view-model/panel-view.ts';
import { spanText } from './span-text.ts';

export { calendarPlanner, sourceDate } from './calendar.ts';

/** What the days of a panel print and do. */
export interface DaysModel {
  view: PanelView;
  settings: PanelSettings;
  messages: Messages;
  setPeriod(period: string): void;
  previous(): void;
  next(): void;
}

/** The days shown with the arrows to others, and the choice of period. */
export function render(model: DaysModel): TemplateResult {
  return html`${renderDays(model)} ${renderPeriods(model)}`;
}

function renderDays({ view, messages, previous, next }: DaysModel) {
  const { calendar, dateLabel } = view;
  const { anchor, span } = calendar;
  if (!anchor || !span)
    return dateLabel
      ? html`<div class="days"><span part="date">${dateLabel}</span></div>`
      : nothing;
  const label = spanText(span, messages.locale);
  // A button that is at its end stays, so that the date does not move and focus is not lost.
  return html`
    <div class="days">
      <button type="button" class="arrow" aria-label=${messages.previous} aria-disabled=${String(!calendar.previous)} @click=${previous}>‹</button>
      <time part="date" datetime=${anchor}>${label}</time>
      <button type="button" class="arrow" aria-label=${messages.next} aria-disabled=${String(!calendar.next)} @click=${next}>›</button>
    </div>
  `;
}

function renderPeriods({ settings, view, messages, setPeriod }: DaysModel) {
  const { window, anchor, periods } = view.calendar;
  if (periods.length === 0) return nothing;
  // A live source cuts the window itself: its anchor tells that a period is in force.
  const current = window === 'all' && anchor ? settings.period || 'day' : window;
  return html`
    <div class="periods" role="group" aria-label=${messages.periodChoice} data-script>
      ${periods.map(
        (period) =>
          html`<button type="button" aria-pressed=${String(period === current)} @click=${() => setPeriod(period)}>${messages.periods[period]}</button>`,
      )}
    </div>
  `;
}
