import * as v from 'valibot';
import { IssueSchema } from '../errors/issue.ts';
import { PaperSchema } from '../paper/paper.ts';
import { MATCH_FIELDS } from '../topics/topic.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Schema of {@link RankedEntry}. */
export const RankedEntrySchema = v.object({
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  paper: PaperSchema,
  score: v.number(),
  topics: v.array(
    v.object({
      topic: text,
      terms: v.array(v.string()),
      field: v.picklist(MATCH_FIELDS),
      strength: unit,
    }),
  ),
  contributions: v.array(
    v.object({
      signal: text,
      value: unit,
      weight: unit,
      share: unit,
      measured: v.exactOptional(v.number()),
      hours: v.exactOptional(v.number()),
      expected: v.exactOptional(v.number()),
      assumed: v.exactOptional(v.literal(true)),
      absent: v.exactOptional(v.literal(true)),
    }),
  ),
  isNew: v.exactOptional(v.boolean()),
  isSurging: v.exactOptional(v.boolean()),
});

/** Schema of {@link Ranking}. */
export const RankingSchema = v.object({
  entries: v.array(RankedEntrySchema),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  query: v.object({
    by: text,
    window: text,
    topics: v.string(),
    limit: v.exactOptional(v.number()),
    offset: v.number(),
  }),
  generatedAt: text,
  issues: v.array(IssueSchema),
});

/**
 * A paper in its place. `score` (0 to 1) is the sum of value × weight over the contributions,
 * largest first; `share` is each one's part of the score.
 *
 * - `measured` is the number that the source published (in the order `rising`: what was gained since
 *   the look before), `hours` how long it took to gather, `expected` the usual number at that age
 *   among the papers ranked together; each is absent where it is not known.
 * - `assumed` marks a signal that others in the list have and this paper lacks, for which the value
 *   of the middle stands in; `absent` a paper that is known to have nothing that could be counted.
 * - `isNew`: published after the moment asked for. `isSurging`: the attention that came lately is far
 *   above what was to be expected.
 */
export type RankedEntry = v.InferOutput<typeof RankedEntrySchema>;

/** One piece of evidence behind a score. */
export type Contribution = RankedEntry['contributions'][number];

/**
 * A query's answer, frozen: plain JSON. `total` counts the papers that matched before `limit` and
 * `offset`; `generatedAt` is the `now` of the query.
 */
export type Ranking = v.InferOutput<typeof RankingSchema>;
