import type { Paper } from '../paper/paper.ts';
import type { TopicMatch } from '../topics/topic.ts';

/** The papers that are ranked together and what every signal may know about the moment. */
export interface Batch {
  papers: readonly Paper[];
  /** Topic matches of each paper, by index. */
  matches: readonly (readonly TopicMatch[])[];
  /** The moment of ranking, milliseconds since 1970. */
  now: number;
  /** Age at which recency is 0.5. */
  halfLifeDays: number;
  /** Whether counts are set against the age of the paper (`rate`) or taken whole (`total`). */
  attention: 'rate' | 'total';
}

/** A signal's word on one paper. */
export interface Measurement {
  /** 0 (least) to 1 (most) among the batch. */
  value: number;
  /** The number behind it, as the source published it: 118 upvotes, an age in days, place 3. */
  measured: number;
}

/**
 * One kind of evidence. `measure` looks at the whole batch and returns a measurement for each
 * paper, by index, or undefined where it knows nothing: missing evidence is missing, not zero.
 */
export interface Signal {
  readonly name: string;
  /** For people, one sentence. */
  readonly title: string;
  measure(batch: Batch): (Measurement | undefined)[];
}
