import type { Listing } from '../paper/listing.ts';
import type { FetchListingOptions } from './fetch-listing-options.ts';
import { findPlace, type Place } from './find-place.ts';
import type { SourceName } from './loaders.ts';
import { readPlace } from './read-place.ts';

/** Options of {@link fetchPages}. */
export interface FetchPagesOptions extends FetchListingOptions {
  /** The most pages to fetch. Default 10. */
  maxPages?: number | undefined;
}

/**
 * Fetches a listing page by page, from `page` on, until nothing follows: a page names no next one, holds no
 * papers, or none but those of the page before. The first page comes whatever it holds. Who asks is told to the source on every page, and to nobody
 * else when a page leads to another site.
 *
 * @throws as `fetchListing`, at the page that fails
 */
export async function* fetchPages(
  source: SourceName | (string & {}) | URL,
  { maxPages = 10, ...options }: FetchPagesOptions = {},
): AsyncGenerator<Listing, void, undefined> {
  let place: Place | undefined = await findPlace(source, options);
  let former = '';
  for (let count = 1; place && count <= maxPages; count += 1) {
    const listing = await readPlace(place, options);
    const ids = listing.papers.map(({ id }) => id).join('\n');
    if (count > 1 && (ids === '' || ids === former)) return;
    yield listing;
    if (ids === '') return;
    former = ids;
    if (place.source?.pages !== 'counted') place = followed(place, listing.next);
    else place = await findPlace(source, { ...options, page: place.page + 1 });
  }
}

/** Only the site that was asked by its name is a source; what it leads to elsewhere is an address. */
function followed({ address, source, page }: Place, next: string | undefined): Place | undefined {
  if (next === undefined) return undefined;
  const isSameSite = URL.parse(next)?.origin === new URL(address).origin;
  return { address: next, page: page + 1, ...(isSameSite && { source }) };
}
