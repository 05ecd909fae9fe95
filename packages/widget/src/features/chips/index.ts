import { nothing } from 'lit';
import { ChosenTopic } from '../chosen-topic.ts';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { ChipsFinder } from './chips-finder.ts';
import { renderChips } from './render-chips.ts';
import { styles } from './styles.ts';

/** The topics to choose from, each with its number of papers; phrases that rise where the page has none. */
export const feature: Feature = { styles, create };

function create(panel: FeaturePanel): FeaturePieces {
  const finder = new ChipsFinder(panel);
  const chosen = new ChosenTopic(panel);
  return {
    willPaint: () => finder.look(),
    tools: () => renderTools(panel, finder, chosen),
    painted: () => chosen.follow(),
    disconnected: () => finder.stop(),
  };
}

function renderTools({ texts, reader }: FeaturePanel, finder: ChipsFinder, chosen: ChosenTopic) {
  const chips = finder.chips();
  if (chips.length === 0) return nothing;
  return renderChips({
    chips,
    texts,
    chosen: reader.topic,
    isLine: finder.isLate,
    choose: (topic) => chosen.choose(topic),
  });
}
