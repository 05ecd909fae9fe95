/** Search apart from the rest: an index of papers, no parser of listings, no network. */
export { SearchError, type SearchErrorCode } from './errors/search-error.ts';
export { createSearchIndex, loadSearchIndex } from './search/create-search-index.ts';
export type { Highlights, TextRange } from './search/highlights.ts';
export type { SearchHit, SearchIndex, SearchOptions } from './search/search-index.ts';
