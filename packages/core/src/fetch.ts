/** Fetching apart from the rest, so that a page loads the HTTP client only when it fetches. */
export { FetchError, type FetchErrorCode, isFetchError } from './errors/fetch-error.ts';
export { type FetchListingOptions, fetchListing } from './sources/fetch-listing.ts';
export { type SourceName, sourceNames } from './sources/loaders.ts';
export { cacheStorageCache } from './transport/cache/cache-storage-cache.ts';
export { type MemoryCacheOptions, memoryCache } from './transport/cache/memory-cache.ts';
export type { CachedAnswer, ResponseCache } from './transport/cache/response-cache.ts';
