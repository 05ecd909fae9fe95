import type { CountName, Paper } from '../paper/paper.ts';
import type { TopicMatch } from '../topics/topic.ts';
import type { Model } from './models/model.ts';
import type { PaperAges } from './paper-ages.ts';
import type { Growth } from './series.ts';
import type { SortIndexes } from './sort-indexes.ts';

/** Finds what the histories of papers tell of a count; says in `hoursAgo` when a number is older than its look. */
export type GrowthOf = (
  name: CountName,
  batch: Batch,
  hoursAgo: Float64Array,
) => Growth | undefined;

/** The papers that are ranked together and what every signal may know about the moment. */
export interface Batch {
  papers: readonly Paper[];
  /** Topic matches of each paper, by index. */
  matches: readonly (readonly TopicMatch[])[];
  /** How much each paper says of the words asked for, 0 to 1, by index; undefined where none were. */
  relevance?: readonly (number | undefined)[];
  /** The moment of ranking, milliseconds since 1970. */
  now: number;
  /** How old each paper is, by index. */
  ages: PaperAges;
  /** Age at which recency is 0.5. */
  halfLifeDays: number;
  /** How far ahead attention is forecast, in hours. */
  horizonHours: number;
  /** How counts are compared. */
  model: Model;
  /** What the histories of the papers tell. Without it every number counts as the first. */
  growthOf?: GrowthOf | undefined;
  /** How indexes are sorted by numbers, where there are many. */
  sort?: SortIndexes | undefined;
}

/** What is told of one paper beside its value. */
export interface SignalDetails {
  /** The number behind it, as the source published it: 118 upvotes, an age in days, place 3. */
  measured?: number;
  /** How long it took to gather that number, in hours, where known. */
  hours?: number;
  /** The usual number at that age among the papers ranked together. */
  expected?: number;
  /** The paper is known to have nothing that could be counted: no repository, hence no stars. */
  absent?: true;
}

/** A signal's word on a batch. */
export interface Evidence {
  /**
   * For each paper, by index, from 0 (least) to 1 (most) among the batch; undefined (in an array of
   * numbers NaN) where nothing is known: missing evidence is missing, not zero.
   */
  values: readonly (number | undefined)[] | Float64Array;
  /** What stands in for a missing value, 0 to 1. Default 0.5. */
  neutral?: number;
  /** More on one paper; asked only for papers that are shown. */
  detailsOf?(index: number): SignalDetails;
  /** Whether the attention of one paper grows beyond what was to be expected of it. */
  isSurging?(index: number): boolean;
}

/** One kind of evidence: looks at the whole batch at once. */
export interface Signal {
  readonly name: string;
  /** For people, one sentence. */
  readonly title: string;
  measure(batch: Batch): Evidence;
}

/**
 * A signal of the caller's own. `weight` is relative to all attention together, which counts 1;
 * the option `weights` changes it by name.
 */
export interface CustomSignal extends Signal {
  /** Default 1. */
  readonly weight?: number;
}
