import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FeatureMessages, Messages } from '../../locales/messages.ts';
import type { Chip } from './chip.ts';

/** What the row of chips prints and does. */
export interface ChipsModel {
  chips: readonly Chip[];
  texts: Messages & FeatureMessages;
  /** The topic that is chosen, empty for all. */
  chosen: string;
  /** Whether the row is one line, however many chips there are. */
  isLine: boolean;
  choose(topic: string): void;
}

/** A space as wide as a figure. */
const FIGURE_SPACE = '\u2007';

/** The row of chips. In narrow panels it is one line that can be scrolled. */
export function renderChips(model: ChipsModel): TemplateResult {
  const { chips, texts, isLine } = model;
  const label = chips.some(({ isRising }) => isRising) ? texts.risingTopics : texts.topicChoice;
  return html`
    <div part="topics" class=${isLine ? 'chips line' : 'chips'} role="group" aria-label=${label} data-script>
      ${chips.map((chip) => renderChip(chip, model))}
    </div>
  `;
}

function renderChip(chip: Chip, { texts, chosen, choose }: ChipsModel): TemplateResult {
  const { name, topic, count, whole, isRising } = chip;
  const number = (value: number) => value.toLocaleString(texts.locale);
  // While somebody types the numbers change, the chips stay where they are.
  const figure = number(count).padStart(number(whole).length, FIGURE_SPACE);
  return html`<button type="button" part="topic" class="chip" aria-pressed=${String(topic === chosen)} @click=${() => choose(topic)}>${isRising ? RISING : nothing}<span class="name" aria-hidden="true" dir="auto">${name}</span><span class="count" aria-hidden="true">${figure}</span><span class="hidden">${texts.topicCount(name, count)}</span></button>`;
}

const RISING = html`<svg class="rise" viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="M1.5 8 4 5.5l1.7 1.7L9 2.5M5.8 2.2H9.2v3.4"></path>`}</svg>`;
