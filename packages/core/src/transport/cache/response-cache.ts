/** What a cache keeps of an answer. */
export interface CachedAnswer {
  /** The address after redirects. */
  url: string;
  bytes: Uint8Array;
  /** When it was fetched or last confirmed, ISO 8601. */
  storedAt: string;
  /** When the server sent it, as its `Date` header says. */
  date?: string;
  etag?: string;
  lastModified?: string;
}

/**
 * Where answers are kept between requests. Keys are addresses. A cache that fails must not cost the
 * listing: `get` may give undefined and `set` may do nothing.
 */
export interface ResponseCache {
  get(key: string): Promise<CachedAnswer | undefined>;
  set(key: string, answer: CachedAnswer): Promise<void>;
  delete(key: string): Promise<void>;
}
