import type { Listing } from '../paper/listing.ts';
import { type FetchListingOptions, fetchListing } from './fetch-listing.ts';
import type { SourceName } from './loaders.ts';

/** Options of {@link fetchPages}. */
export interface FetchPagesOptions extends FetchListingOptions {
  /** The most pages to fetch. Default 10. */
  maxPages?: number | undefined;
}

/**
 * Fetches a listing page by page, from `page` on, until a page holds no papers or none but those of the
 * page before.
 *
 * @throws as `fetchListing`, at the page that fails
 */
export async function* fetchPages(
  source: SourceName | (string & {}) | URL,
  { maxPages = 10, ...options }: FetchPagesOptions = {},
): AsyncGenerator<Listing, void, undefined> {
  const isAddress = source instanceof URL || URL.canParse(source);
  let address = source;
  let former = '';
  for (let count = 0; count < maxPages; count += 1) {
    const page = (options.page ?? 1) + count;
    const listing = await fetchListing(address, { ...options, page });
    const ids = listing.papers.map(({ id }) => id).join('\n');
    if (ids === '' || ids === former) return;
    yield listing;
    former = ids;
    if (!isAddress) continue;
    if (listing.next === undefined) return;
    address = listing.next;
  }
}
