import { FetchError, isFetchError } from '../errors/fetch-error.ts';
import { readListing } from '../formats/read-listing.ts';
import { systemClock } from '../paper/clock.ts';
import type { Listing } from '../paper/listing.ts';
import { type FetchedBytes, fetchBytes } from '../transport/fetch-bytes.ts';
import { pageOrigin } from '../transport/page-origin.ts';
import type { FetchListingOptions } from './fetch-listing-options.ts';
import type { Place } from './find-place.ts';
import type { Source } from './source.ts';
import { refuseWebPage } from './web-page.ts';

/**
 * Fetches and reads one address, as the answer of a source when it is one.
 *
 * @throws FetchError, ListingError
 */
export async function readAddress(
  { address, source }: Place,
  options: FetchListingOptions,
): Promise<Listing> {
  const { cache, now = systemClock, maxAge = 0 } = options;
  const identification = source?.identify?.(options);
  const ask = (known?: { etag?: string; lastModified?: string }) =>
    fetchBytes(address, options, { known, identification });
  const read = async (answer: FetchedBytes) => {
    if (source) refuseWebPage(answer, source.title);
    const { bytes, url, date } = answer;
    const sentAt = Date.parse(date ?? '');
    const observedAt = new Date(Number.isNaN(sentAt) ? now() : sentAt).toISOString();
    return readListing(bytes, { url, observedAt, format: source?.format });
  };
  try {
    if (!cache) return await read(await ask());
    const { cachedListing } = await import('./cached-listing.ts');
    return await cachedListing(address, { cache, maxAge, now, ask, read });
  } catch (error) {
    throw source && isForbidden(error, source) ? forbidden(error, source) : error;
  }
}

function isForbidden(error: unknown, { browser }: Source): error is FetchError {
  const isNetwork = isFetchError(error) && error.code === 'network';
  return browser === 'no' && isNetwork && pageOrigin() !== undefined;
}

function forbidden(cause: FetchError, { title }: Source): FetchError {
  return new FetchError('network', `${title} does not let web pages call it (CORS).`, {
    cause,
    ...(cause.url !== undefined && { url: cause.url }),
    hint: 'Serve a snapshot from your own site, or give a `fetch` that goes through a proxy of your own.',
  });
}
