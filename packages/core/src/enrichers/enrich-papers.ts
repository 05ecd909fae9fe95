import type { Paper } from '../paper/paper.ts';
import type { Enriched, EnrichOptions } from './enricher.ts';
import { type EnricherName, enricherRegistry } from './registry.ts';

/** Options of {@link enrichPapers}. */
export interface EnrichPapersOptions extends EnrichOptions {
  /** What to ask. Default: `github-stars`. */
  with?: EnricherName | undefined;
}

/**
 * Adds what other places know: the stars that the code of papers has on GitHub. Papers of which nothing
 * is found stay as they are, and an issue says why.
 *
 * @throws FetchError `aborted`
 */
export function enrichPapers(
  papers: readonly Paper[],
  { with: name = 'github-stars', ...options }: EnrichPapersOptions = {},
): Promise<Enriched> {
  return enricherRegistry[name].enrich(papers, options);
}
