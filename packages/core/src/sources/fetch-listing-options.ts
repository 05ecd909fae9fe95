import type { ResponseCache } from '../transport/cache/response-cache.ts';
import type { TransportOptions } from '../transport/fetch-bytes.ts';
import type { Access, SourceQuery } from './source.ts';

/** Options of `fetchListing`. */
export interface FetchListingOptions extends SourceQuery, Access, TransportOptions {
  /** Resolves a relative address; in a page: `document.baseURI`. */
  base?: string | undefined;
  /** The clock that dates the counts when the server does not. Default: the platform's. */
  now?: (() => number) | undefined;
  /** Where answers are kept. With it an answer that fails is replaced by the last good one, and says so. */
  cache?: ResponseCache | undefined;
  /** Milliseconds during which a kept answer is taken without asking the server. Default 0. */
  maxAge?: number | undefined;
}
