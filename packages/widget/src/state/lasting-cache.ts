import { cacheStorageCache, type ResponseCache } from '@trending-papers/core/fetch';

/** Where answers are kept beyond the visit, among the caches of the site. */
const NAME = 'trending-papers';

/** Keeps answers beyond the visit; undefined where the browser has no place for them. */
export function lastingCache(): ResponseCache | undefined {
  return 'caches' in globalThis ? cacheStorageCache(NAME) : undefined;
}
