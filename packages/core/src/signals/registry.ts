import { citations } from './citations.ts';
import { comments } from './comments.ts';
import { listPosition } from './list-position.ts';
import type { Measure } from './measure.ts';
import { points } from './points.ts';
import { recency } from './recency.ts';
import { stars } from './stars.ts';
import { topicMatch } from './topic-match.ts';
import { upvotes } from './upvotes.ts';

/**
 * Every ranking signal. One line here makes a file known to `rankPapers`, the types, the
 * conformance suite and the docs; its weights are set in `ranking/orders.ts`, what it is called in
 * `signal-titles.ts`.
 */
export const signalRegistry = {
  upvotes,
  stars,
  comments,
  points,
  citations,
  recency,
  listPosition,
  topicMatch,
} as const satisfies Record<string, Measure>;

/** Name of a registered signal. */
export type SignalName = keyof typeof signalRegistry;

/** All signal names, in the order of the registry. */
export const signalNames = Object.keys(signalRegistry) as SignalName[];
