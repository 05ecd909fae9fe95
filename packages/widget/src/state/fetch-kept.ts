import type { Listing } from '@trending-papers/core';
import {
  type FetchListingOptions,
  fetchListing,
  memoryCache,
  type ResponseCache,
} from '@trending-papers/core/fetch';
import type { LoadContext } from './load-context.ts';

/** What panels of the page that fetch alike share, as long as the page lives. */
const pageCaches = new WeakMap<typeof fetch, ResponseCache>();

/**
 * Fetches a listing; when that fails, the last good answer is given, and says that it is stale.
 *
 * @param ask in place of the fetch of the context, whose answers are kept
 */
export async function fetchKept(
  source: string,
  { signal, fetch, remember }: LoadContext,
  options: FetchListingOptions,
  ask: typeof globalThis.fetch | undefined = fetch,
): Promise<Listing> {
  const lasting = remember ? (await import('./lasting-cache.ts')).lastingCache() : undefined;
  const cache = lasting ?? pageCache(fetch);
  return fetchListing(source, { ...options, signal, fetch: ask, cache });
}

function pageCache(fetcher: typeof fetch = globalThis.fetch): ResponseCache {
  const known = pageCaches.get(fetcher) ?? memoryCache();
  pageCaches.set(fetcher, known);
  return known;
}
