import type { Paper } from '../paper/paper.ts';
import { growthOf } from '../signals/growth.ts';
import type { Measure } from '../signals/measure.ts';
import { modelRegistry } from '../signals/models/registry.ts';
import { signalRegistry } from '../signals/registry.ts';
import { sortManyIndexes } from '../signals/sort-many-indexes.ts';
import { createRanker } from './create-ranker.ts';
import { customMeasures } from './custom-measures.ts';
import { matchByTopics } from './match-by-topics.ts';
import { assertOptions, type RankOptions } from './rank-options.ts';
import type { Ranking } from './ranking.ts';
import { showVaried } from './show-varied.ts';

const ownSignals = /* @__PURE__ */ Object.values<Measure>(signalRegistry);

const rank = /* @__PURE__ */ createRanker({
  select: matchByTopics,
  signals: (options, issues) => [...ownSignals, ...customMeasures(options, issues)],
  model: ({ model = 'forecast' }) => modelRegistry[model],
  growthOf,
  sort: sortManyIndexes,
  show: showVaried,
});

/**
 * Ranks papers by evidence and says why: every entry carries the contributions that its score is
 * the sum of. Neither the papers nor their array are changed. The result depends on the papers and
 * options alone: equal scores are settled by date, place in the list and `id`, never by the order
 * of the input.
 *
 * @throws RankingError for an order, window, model, horizon, moment or signal that does not exist.
 */
export function rankPapers(papers: readonly Paper[], options: RankOptions = {}): Ranking {
  assertOptions(options);
  return rank(papers, options);
}
