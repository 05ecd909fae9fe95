import { growthOf } from '../signals/growth.ts';
import { forecast } from '../signals/models/forecast.ts';
import { points } from '../signals/points.ts';
import { sortManyIndexes } from '../signals/sort-many-indexes.ts';
import { createRanker } from './create-ranker.ts';
import { signalsAtOnce } from './rank-at-once.ts';

// In the order of the registry: of contributions that are equal the first comes first.
const [upvotes, stars, comments, ...others] = signalsAtOnce;
const signals = [upvotes, stars, comments, points, ...others];

/**
 * The same as `rankPapers` for options that are plain (`arePlain`), whatever the papers hold, without
 * the words of papers and the topic language, which are most of what `rankPapers` loads. Other
 * options are not checked, and what they ask for is passed over.
 */
export const rankPlain = /* @__PURE__ */ createRanker({
  select: (papers) => ({ papers, matches: [], topics: '' }),
  signals: () => signals,
  model: () => forecast,
  growthOf,
  sort: sortManyIndexes,
  show: ({ pageOf }, _, page) => pageOf(page),
});
