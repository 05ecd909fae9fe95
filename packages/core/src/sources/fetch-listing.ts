import { FetchError, isFetchError } from '../errors/fetch-error.ts';
import { readListing } from '../formats/read-listing.ts';
import { systemClock } from '../paper/clock.ts';
import type { Listing } from '../paper/listing.ts';
import { toWebUrl } from '../paper/web-url.ts';
import type { ResponseCache } from '../transport/cache/response-cache.ts';
import { type FetchedBytes, fetchBytes, type TransportOptions } from '../transport/fetch-bytes.ts';
import { pageOrigin } from '../transport/page-origin.ts';
import { type SourceName, sourceLoaders, sourceNames } from './loaders.ts';
import { refuseWebPage } from './refuse-web-page.ts';
import type { Access, Source, SourceQuery } from './source.ts';

/** Options of {@link fetchListing}. */
export interface FetchListingOptions extends SourceQuery, Access, TransportOptions {
  /** Resolves a relative address; in a page: `document.baseURI`. */
  base?: string | undefined;
  /** The clock that dates the counts when the server does not. Default: the platform's. */
  now?: (() => number) | undefined;
  /** Where answers are kept. With it an answer that fails is replaced by the last good one, and says so. */
  cache?: ResponseCache | undefined;
  /** Milliseconds during which a kept answer is taken without asking the server. Default 0. */
  maxAge?: number | undefined;
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
  const registered = typeof source === 'string' ? await findSource(source) : undefined;
  if (!registered) return readAddress(absolute(String(source), options.base), options);
  const found = await readAddress(registered.addressOf(options), options, registered);
  const papers = registered.addressOfPapers?.(found);
  if (papers === undefined) return found;
  const listing = await readAddress(papers, options, registered);
  return { ...listing, issues: [...found.issues.filter(isOfRequest), ...listing.issues] };
}

/** That the names of a search have no titles is as it must be; that they are stale is not. */
function isOfRequest({ code }: Listing['issues'][number]): boolean {
  return code !== 'missing-title';
}

/** Fetches and reads one address, as the answer of a source when it is one. */
async function readAddress(
  address: string,
  options: FetchListingOptions,
  source?: Source,
): Promise<Listing> {
  const { cache, now = systemClock, maxAge = 0 } = options;
  const identification = source?.identify?.(options);
  const ask = (known: Parameters<typeof fetchBytes>[2] = {}) =>
    fetchBytes(address, options, { ...known, identification });
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
    return await cachedListing(address, {
      cache,
      maxAge,
      now,
      ask: (known) => ask({ known }),
      read,
    });
  } catch (error) {
    throw source && isForbidden(error, source) ? forbidden(error, source) : error;
  }
}

function isForbidden(error: unknown, { browser }: Source): error is FetchError {
  return (
    browser === 'no' &&
    isFetchError(error) &&
    error.code === 'network' &&
    pageOrigin() !== undefined
  );
}

function forbidden(cause: FetchError, { title }: Source): FetchError {
  return new FetchError('network', `${title} does not let web pages call it (CORS).`, {
    cause,
    ...(cause.url !== undefined && { url: cause.url }),
    hint: 'Serve a snapshot from your own site, or give a `fetch` that goes through a proxy of your own.',
  });
}

async function findSource(name: string): Promise<Source | undefined> {
  return Object.hasOwn(sourceLoaders, name) ? sourceLoaders[name as SourceName]() : undefined;
}

function absolute(address: string, base: string | undefined): string {
  const url = toWebUrl(address, base);
  if (url !== undefined) return url;
  throw new FetchError('bad-request', 'This is neither a known source nor a web address.', {
    received: address,
    hint: `Give an http or https address, or one of: ${sourceNames.join(', ')}.`,
  });
}
