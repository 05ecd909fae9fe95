import type { Issue } from '../errors/issue.ts';
import { systemClock } from '../paper/clock.ts';
import type { Listing } from '../paper/listing.ts';
import type { FetchListingOptions } from './fetch-listing-options.ts';
import type { Place } from './find-place.ts';
import { ignoredOptions } from './ignored-options.ts';
import { queryAddress } from './query-address.ts';
import { readAddress } from './read-address.ts';

/**
 * Reads the list at a place, and says what of the request had no effect and whether the list looks half
 * updated.
 *
 * @throws FetchError, ListingError
 */
export async function readPlace(place: Place, options: FetchListingOptions): Promise<Listing> {
  const { cache, date, now = systemClock } = options;
  const listing = await readSteps(place, options);
  const { address, source } = place;
  const ignored = ignoredOptions(options, source);
  const told =
    ignored.length > 0 ? { ...listing, issues: [...ignored, ...listing.issues] } : listing;
  if (!cache) return told;
  const { withPartialUpdate } = await import('./partial-update.ts');
  return withPartialUpdate(told, { cache, key: keyOf(place, options), address, date, now });
}

/** Reads an address, and the one that it leads to when it only names the papers. */
async function readSteps(place: Place, options: FetchListingOptions): Promise<Listing> {
  const found = await readAddress(place, options);
  const papers = place.source?.addressOfPapers?.(found);
  if (papers === undefined) return found;
  const { next } = found;
  const listing = await readAddress({ ...place, address: papers }, options);
  const issues = [...found.issues.filter(isOfRequest), ...listing.issues];
  return { ...listing, ...(next !== undefined && { next }), issues };
}

/** That the names of a search have no titles is as it must be; that they are stale is not. */
function isOfRequest({ code }: Issue): boolean {
  return code !== 'missing-title';
}

/** Names a list whatever its date: an address that is never asked, since caches may want addresses. */
function keyOf({ address, source, page }: Place, options: FetchListingOptions): string {
  if (!source) {
    const undated = new URL(address);
    undated.searchParams.delete('date');
    return queryAddress(undated.href, { 'last-list': 'any' });
  }
  const { query, topics, like, sort, limit } = options;
  const asked = { query, topics, like, sort, page, limit };
  return queryAddress(source.homepage, { 'last-list': source.name, ...asked });
}
