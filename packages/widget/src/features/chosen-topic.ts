import type { FeaturePanel } from './feature.ts';

/** The one topic that the reader narrowed the panel to. */
export class ChosenTopic {
  readonly #panel: FeaturePanel;
  /** What the page and the reader asked for at the last paint. */
  #last: { topics: string; topic: string } | undefined;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  /** Narrows the list to a topic, or, when it is the chosen one, widens it again. */
  choose(topic: string): void {
    const { host, reader, ask, emit } = this.#panel;
    const chosen = topic === reader.topic ? '' : topic;
    ask({ topic: chosen });
    emit('topic-change', { topics: chosen || host.topics });
  }

  /** Sees after a paint whether the page asks for other topics: a choice among the old ones ends with them. */
  follow(): void {
    const { host, reader, ask } = this.#panel;
    const [now, last] = [{ topics: host.topics, topic: reader.topic }, this.#last];
    this.#last = now;
    const isStale = last && last.topics !== now.topics && last.topic === now.topic && now.topic;
    // After the paint that is under way, before anyone sees it.
    if (isStale) queueMicrotask(() => ask({ topic: '' }));
  }
}
