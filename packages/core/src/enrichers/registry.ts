import type { Enricher } from './enricher.ts';
import { githubStars } from './github-stars.ts';

/** Every enricher by name. One line here makes a file known to `enrichPapers`. */
export const enricherRegistry = {
  'github-stars': githubStars,
} as const satisfies Record<string, Enricher>;

/** Name of a registered enricher. */
export type EnricherName = keyof typeof enricherRegistry;
