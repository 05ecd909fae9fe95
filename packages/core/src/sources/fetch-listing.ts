import { FetchError } from '../errors/fetch-error.ts';
import { readListing } from '../formats/read-listing.ts';
import { systemClock } from '../paper/clock.ts';
import type { Listing } from '../paper/listing.ts';
import { toWebUrl } from '../paper/web-url.ts';
import { fetchBytes, type TransportOptions } from '../transport/fetch-bytes.ts';
import { type SourceName, sourceNames, sourceRegistry } from './registry.ts';
import type { Source, SourceQuery } from './source.ts';

/** Options of {@link fetchListing}. */
export interface FetchListingOptions extends SourceQuery, TransportOptions {
  /** Resolves a relative address; in a page: `document.baseURI`. */
  base?: string | undefined;
  /** The clock that dates the counts when the server does not. Default: the platform's. */
  now?: (() => number) | undefined;
}

/**
 * Fetches a listing and reads it: from a registered source by name, or from any http(s) address,
 * whose format is detected.
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
  const registered = typeof source === 'string' ? findSource(source) : undefined;
  const address = registered
    ? registered.addressOf(options)
    : absolute(String(source), options.base);
  const { bytes, url, date } = await fetchBytes(address, options);
  const sentAt = Date.parse(date ?? '');
  const now = options.now ?? systemClock;
  const observedAt = new Date(Number.isNaN(sentAt) ? now() : sentAt).toISOString();
  return readListing(bytes, { url, observedAt, format: registered?.format });
}

function findSource(name: string): Source | undefined {
  return Object.hasOwn(sourceRegistry, name) ? sourceRegistry[name as SourceName] : undefined;
}

function absolute(address: string, base: string | undefined): string {
  const url = toWebUrl(address, base);
  if (url !== undefined) return url;
  throw new FetchError('bad-request', 'This is neither a known source nor a web address.', {
    received: address,
    hint: `Give an http or https address, or one of: ${sourceNames.join(', ')}.`,
  });
}
