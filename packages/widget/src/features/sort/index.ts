import { ORDERS, type Order } from '@trending-papers/core/at-once';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PanelView } from '../../view-model/panel-view.ts';
import type { Feature, FeaturePanel } from '../feature.ts';
import { styles } from './styles.ts';

/** A choice of order. What a search finds stands by relevance until the reader chooses otherwise. */
export const feature: Feature = {
  styles,
  create: (panel) => ({
    tools: () => (panel.view ? renderChoice(panel.view, panel) : nothing),
    painted: () => show(panel),
  }),
};

function renderChoice(view: PanelView, panel: FeaturePanel): TemplateResult {
  const { texts, reader } = panel;
  const current = currentOrder(panel);
  // Without topics and words there is nothing to be relevant to. The choice keeps its width.
  const hasRelevance = view.ranking.query.topics || reader.search || current === 'relevance';
  const isOut = (order: Order) => order === 'relevance' && !hasRelevance;
  return html`
    <label class="sort" data-script>
      <span class="hidden">${texts.sortChoice}</span>
      <select id="sort" part="sort" @change=${() => choose(panel)}>
        ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === current} ?hidden=${isOut(order)} ?disabled=${isOut(order)}>${texts.sorts[order]}</option>`)}
      </select>
      <svg viewBox="0 0 10 6" aria-hidden="true">${svg`<path d="m1.5 1.5 3.5 3 3.5-3"></path>`}</svg>
    </label>
  `;
}

function currentOrder({ host, reader }: FeaturePanel): Order {
  if (reader.search && !reader.isSorted) return 'relevance';
  return ORDERS.find((order) => order === host.sort) ?? 'trending';
}

function choose(panel: FeaturePanel): void {
  const { host, reader, ask } = panel;
  const order = choiceOf(panel)?.value ?? 'trending';
  const isByWords = reader.search !== '' && order === 'relevance';
  if (reader.search) ask({ isSorted: !isByWords });
  if (!isByWords) host.sort = order;
}

/** A reader who chose once has the last word, unless the page says so. */
function show(panel: FeaturePanel): void {
  const select = choiceOf(panel);
  const current = currentOrder(panel);
  if (select && select.value !== current) select.value = current;
}

function choiceOf({ host }: FeaturePanel): HTMLSelectElement | null | undefined {
  return host.shadowRoot?.querySelector<HTMLSelectElement>('#sort');
}
