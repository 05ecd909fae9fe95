/** Search apart from the rest: an index of papers, no parser of listings, no network. */
export type { Steps } from './analysis/steps.ts';
export { SearchError, type SearchErrorCode } from './errors/search-error.ts';
export {
  createSearchIndex,
  loadSearchIndex,
  searchIndexSteps,
} from './search/create-search-index.ts';
export type { Highlights, TextRange } from './search/highlights.ts';
export type { SearchHit, SearchIndex, SearchOptions } from './search/search-index.ts';
