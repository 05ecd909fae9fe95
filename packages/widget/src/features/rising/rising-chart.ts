import { html, nothing } from 'lit';
import type { RisingTopic } from '../../rankers/rising-topics.ts';
import { ChosenTopic } from '../chosen-topic.ts';
import type { FeaturePanel } from '../feature.ts';
import { findRising } from '../find-rising.ts';
import { Findings } from '../findings.ts';
import { inputsOf, pageQuery } from '../page-query.ts';
import { renderChart } from './render-chart.ts';
import { risesOf } from './rise.ts';

/**
 * The chart of a panel. In a short list it is there at the first paint; while a longer one is looked
 * through its place is kept, and stays until the reader asks for something, so that nothing moves.
 */
export class RisingChart {
  readonly #panel: FeaturePanel;
  readonly #findings: Findings<readonly RisingTopic[]>;
  readonly #chosen: ChosenTopic;
  /** What the place was kept for: what the reader and the page asked for then. */
  #keptFor: readonly unknown[] = [];

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
    this.#findings = new Findings(() => panel.updateRest());
    this.#chosen = new ChosenTopic(panel);
  }

  /** Looks, before each paint, whether there is something to find out anew. */
  look(): void {
    const { view, host } = this.#panel;
    if (!view) return;
    const { ranked: papers } = view;
    this.#findings.update([papers, ...inputsOf(view, host.topics)], () => {
      const found = findRising(this.#panel, papers, pageQuery(view, host.topics));
      const isFirst = this.#findings.value === undefined;
      if (found instanceof Promise && isFirst) this.#keptFor = this.#asked;
      return found;
    });
  }

  render() {
    const { texts, reader } = this.#panel;
    const rises = risesOf(this.#findings.value ?? []);
    const isKept = this.#asked.every((one, at) => one === this.#keptFor[at]);
    if (rises.length === 0) return isKept ? html`<div class="rising kept"></div>` : nothing;
    const choose = (topic: string) => this.#choose(topic);
    const chart = renderChart({ rises, texts, chosen: reader.topic, choose });
    return html`<div part="rising" class=${isKept ? 'rising kept' : 'rising'}>${chart}</div>`;
  }

  follow(): void {
    this.#chosen.follow();
  }

  stop(): void {
    this.#findings.stop();
  }

  get #asked(): readonly unknown[] {
    return [this.#panel.reader, this.#panel.view?.options];
  }

  /** The list stands above: it is brought into sight. */
  #choose(topic: string): void {
    this.#chosen.choose(topic);
    void this.#panel.host.updateComplete.then(() =>
      this.#panel.host.scrollIntoView({ block: 'nearest' }),
    );
  }
}
