import type { Listing } from '../paper/listing.ts';
import type { FetchListingOptions } from './fetch-listing-options.ts';
import { findPlace } from './find-place.ts';
import type { SourceName } from './loaders.ts';
import { readPlace } from './read-place.ts';

export type { FetchListingOptions } from './fetch-listing-options.ts';

/**
 * Fetches a listing and reads it: from a registered source by name, or from any http(s) address,
 * whose format is detected. An option without effect gives an issue `ignored-option`.
 *
 * @example
 * ```ts
 * const listing = await fetchListing('huggingface', { date: '2026-06-12' });
 * ```
 * @throws FetchError when the bytes cannot be had, ListingError when they hold no listing.
 */
export async function fetchListing(
  source: SourceName | (string & {}) | URL,
  options: FetchListingOptions = {},
): Promise<Listing> {
  return readPlace(await findPlace(source, options), options);
}
