import type { Issue } from '../errors/issue.ts';
import type { Paper } from '../paper/paper.ts';
import type { TransportOptions } from '../transport/fetch-bytes.ts';

/** How papers are enriched. */
export interface EnrichOptions extends TransportOptions {
  /** A token of the place that is asked (of GitHub: 5,000 requests an hour instead of 60). */
  token?: string | undefined;
}

/** Papers with what was found out about them, in their order, and what could not be found out. */
export interface Enriched {
  papers: Paper[];
  issues: Issue[];
}

/** A place that knows more of papers that are there already. */
export interface Enricher {
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** Whether a page on another site may call it (CORS). */
  readonly browser: 'yes' | 'no' | 'unknown';
  /** Never loses a paper: one of which nothing is found stays as it is. @throws FetchError `aborted` */
  enrich(papers: readonly Paper[], options: EnrichOptions): Promise<Enriched>;
}
