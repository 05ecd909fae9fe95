import { html, svg, type TemplateResult } from 'lit';
import type { FeatureMessages, Messages } from '../../locales/messages.ts';
import type { Rise } from './rise.ts';

/** What the chart prints and does. */
export interface ChartModel {
  rises: readonly Rise[];
  texts: Messages & FeatureMessages;
  /** The topic that is chosen; empty for none. */
  chosen: string;
  choose(topic: string): void;
}

/** The chart: a list of buttons, each with its bar and the same in words. */
export function renderChart(model: ChartModel): TemplateResult {
  return html`
    <p id="rising" class="strong">${model.texts.risingTopics}</p>
    <ol class="rises" aria-labelledby="rising">
      ${model.rises.map((rise) => html`<li>${renderRise(rise, model)}</li>`)}
    </ol>
  `;
}

function renderRise(rise: Rise, { texts, chosen, choose }: ChartModel): TemplateResult {
  const { name, topic, count, expected, usual, whole } = rise;
  const [before = '', ...behind] = texts.risingTopic(name, count, expected).split(name);
  const bar = svg`<rect class="rose" width=${whole} height="6"></rect><rect class="usual" width=${usual} height="6"></rect>`;
  return html`<button type="button" class="riser" aria-pressed=${String(topic === chosen)} @click=${() => choose(topic)}><svg class="bar-of" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${bar}</svg><span>${before}<b>${name}</b>${behind.join(name)}</span></button>`;
}
