import * as v from 'valibot';
import { IssueSchema } from '../errors/issue.ts';
import { PaperSchema } from '../paper/paper.ts';

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
      field: v.picklist(['category', 'title', 'keywords', 'abstract']),
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
      assumed: v.exactOptional(v.literal(true)),
    }),
  ),
  isNew: v.exactOptional(v.boolean()),
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
 * largest first; `share` is each one's part of the score. `measured` is the number that the source
 * published; `assumed` marks a signal that others in the list have and this paper lacks, for which
 * the neutral 0.5 stands in.
 */
export type RankedEntry = v.InferOutput<typeof RankedEntrySchema>;

/** One piece of evidence behind a score. */
export type Contribution = RankedEntry['contributions'][number];

/**
 * A query's answer, frozen: plain JSON. `total` counts the papers that matched before `limit` and
 * `offset`; `generatedAt` is the `now` of the query.
 */
export type Ranking = v.InferOutput<typeof RankingSchema>;
