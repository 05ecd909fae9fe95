import { html, nothing, type TemplateResult } from 'lit';
import type { PanelView } from '../../view-model/panel-view.ts';
import type { Feature, FeaturePanel } from '../feature.ts';
import { styles } from './styles.ts';

/** In place of a list: that there is none yet, or that nothing of it fits, and the ways out. */
export const feature: Feature = {
  styles,
  create: (panel) => ({
    body: () => (panel.view ? renderEmpty(panel.view, panel) : renderNoList(panel)),
  }),
};

function renderNoList({ texts }: FeaturePanel): TemplateResult {
  return html`
    <div part="empty" class="state">
      <p class="strong">${texts.noListTitle}</p>
      <p class="soft">${texts.noListHint}</p>
    </div>
  `;
}

/** The list was read, nothing of it fits: says what was read, offers the ways out. */
function renderEmpty(view: PanelView, panel: FeaturePanel): TemplateResult {
  const { texts, host, setTopics, setPeriod } = panel;
  const clear = host.topics
    ? html`<button type="button" class="action" @click=${() => setTopics('')}>${texts.clearTopics}</button>`
    : nothing;
  const widen =
    view.calendar.anchor && view.read > 0
      ? html`<button type="button" class="action" @click=${() => setPeriod('all')}>${texts.showAll}</button>`
      : nothing;
  return html`
    <slot name="empty">
      <div part="empty" class="state">
        <p class="strong">${host.topics ? texts.emptyForTopics(host.topics) : texts.emptyTitle}</p>
        <p class="soft">${texts.emptyHint(view.read)}</p>
        <p class="ways">${clear}${widen}</p>
      </div>
    </slot>
  `;
}
