import type { Paper } from '@trending-papers/core';
import { isLong } from '../../rankers/long-list.ts';
import type { RisingTopic } from '../../rankers/rising-topics.ts';
import { nameOf, pageChoices, type TopicChoice } from '../../rankers/topic-choices.ts';
import type { MatchQuery } from '../../rankers/topic-matches.ts';
import type { FeaturePanel } from '../feature.ts';
import { findRising } from '../find-rising.ts';
import { Findings } from '../findings.ts';
import { inquireAtOnce, inquireLater } from '../inquire.ts';
import { inputsOf, type PageQuery, pageQuery } from '../page-query.ts';
import { type Chip, type ChipSource, chipsOf } from './chip.ts';

type Finding = ChipSource | Promise<ChipSource | undefined>;

/** Finds the chips of a panel: before the first paint where that takes no time, else at leisure. */
export class ChipsFinder {
  /** Whether chips come after the first paint: they get one line, so that nothing moves below them. */
  isLate = false;
  readonly #panel: FeaturePanel;
  readonly #findings: Findings<ChipSource>;
  #found: { ids: readonly string[]; set: ReadonlySet<string> } | undefined;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
    this.#findings = new Findings(() => panel.updateRest());
  }

  /** Looks, before each paint, whether there is something to count anew. */
  look(): void {
    const { view, host } = this.#panel;
    if (!view) return;
    const { ranked: papers } = view;
    this.#findings.update([papers, ...inputsOf(view, host.topics)], (isWanted) => {
      const found = this.#find(papers, pageQuery(view, host.topics), isWanted);
      if (found instanceof Promise) this.isLate ||= this.#findings.value === undefined;
      return found;
    });
  }

  /** What can be chosen; nothing when there is nothing to choose from. */
  chips(): Chip[] {
    const { view, texts, reader } = this.#panel;
    if (!view) return [];
    const { total } = view.ranking;
    const source = this.#findings.value;
    const all = { topic: '', name: texts.allTopics, isRising: false };
    if (!source) return this.isLate ? [{ ...all, count: total, whole: total }] : [];
    const chips = chipsOf(source, all, this.#foundIds());
    if (reader.topic && chips.every(({ topic }) => topic !== reader.topic)) {
      const [name, topic] = [nameOf(reader.topic), reader.topic];
      chips.push({ name, topic, isRising: false, count: total, whole: total });
    }
    return chips.length > 1 || this.isLate ? chips : [];
  }

  stop(): void {
    this.#findings.stop();
  }

  #find(papers: readonly Paper[], query: PageQuery, isWanted: () => boolean): Finding {
    const ofPage = pageChoices(this.#panel.host.topics, query);
    if (ofPage.length > 0) {
      const question = { ...query, choices: ofPage };
      return isLong(papers)
        ? this.#matchLater(papers, question, ofPage.map(asTopic), isWanted)
        : { choices: ofPage.map(asTopic), matches: inquireAtOnce(papers, 'matches', question) };
    }
    const rising = findRising(this.#panel, papers, query);
    if (rising instanceof Promise)
      return rising.then((phrases) =>
        this.#matchLater(papers, { ...query, choices: phrases }, phrases.map(asPhrase), isWanted),
      );
    const question = { ...query, choices: rising };
    return { choices: rising.map(asPhrase), matches: inquireAtOnce(papers, 'matches', question) };
  }

  async #matchLater(
    papers: readonly Paper[],
    question: MatchQuery,
    choices: ChipSource['choices'],
    isWanted: () => boolean,
  ): Promise<ChipSource | undefined> {
    const matches = await inquireLater(this.#panel, papers, 'matches', question, isWanted);
    return matches && { choices, matches };
  }

  /** The answer to a search as a set, made once. */
  #foundIds(): ReadonlySet<string> | undefined {
    const ids = this.#panel.view?.found?.ids;
    if (!ids) return undefined;
    if (this.#found?.ids !== ids) this.#found = { ids, set: new Set(ids) };
    return this.#found.set;
  }
}

function asTopic({ name, topic }: TopicChoice): ChipSource['choices'][number] {
  return { name, topic, isPhrase: false, isRising: false };
}

function asPhrase({ name, topic, expected }: RisingTopic): ChipSource['choices'][number] {
  return { name, topic, isPhrase: true, isRising: expected !== undefined };
}
