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
  const { texts, setPeriod } = panel;
  const widen = () => setPeriod('all');
  const canWiden = view.calendar.anchor && view.read > 0;
  return html`
    <slot name="empty">
      <div part="empty" class="state">
        <p class="strong">${whatIsMissing(view, panel)}</p>
        <p class="soft">${texts.emptyHint(view.read)}</p>
        <p class="ways">${renderClearing(panel)}${canWiden ? renderWay(texts.showAll, widen) : nothing}</p>
      </div>
    </slot>
  `;
}

function whatIsMissing({ found, ranking }: PanelView, { texts }: FeaturePanel): string {
  const { topics } = ranking.query;
  if (found) return texts.noResults(found.search.trim());
  return topics ? texts.emptyForTopics(topics) : texts.emptyTitle;
}

/** The ways back: to all papers, from a topic to those of the page, to no topics. */
function renderClearing({ texts, host, reader, ask, setTopics }: FeaturePanel) {
  const clearSearch = () => ask({ search: '', isSorted: false });
  const clearTopics = () => (reader.topic ? ask({ topic: '' }) : setTopics(''));
  const search = reader.search ? renderWay(texts.clearSearch, clearSearch) : nothing;
  const hasTopics = reader.topic || host.topics;
  return html`${search}${hasTopics ? renderWay(texts.clearTopics, clearTopics) : nothing}`;
}

function renderWay(name: string, go: () => void): TemplateResult {
  return html`<button type="button" class="action" @click=${go}>${name}</button>`;
}
