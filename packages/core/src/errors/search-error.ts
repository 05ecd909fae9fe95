import { TrendingPapersError } from './trending-papers-error.ts';

/**
 * Why an index could not be used:
 * - `malformed-index`: the bytes are no index, or not the whole of it;
 * - `unsupported-version`: the index was written by another version of this package;
 * - `missing-papers`: topics ask for more than words, and the index was loaded without its papers.
 */
export type SearchErrorCode = 'malformed-index' | 'unsupported-version' | 'missing-papers';

/** Thrown when a search index cannot be loaded or cannot answer; queries themselves are never wrong. */
export class SearchError extends TrendingPapersError<SearchErrorCode> {
  override readonly name = 'SearchError';
}
