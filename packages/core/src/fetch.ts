/** Fetching apart from the rest, so that a page loads the HTTP client only when it fetches. */
export { FetchError, type FetchErrorCode, isFetchError } from './errors/fetch-error.ts';
export { type FetchListingOptions, fetchListing } from './sources/fetch-listing.ts';
export { type SourceName, sourceNames } from './sources/loaders.ts';
