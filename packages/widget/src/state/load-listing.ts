import type { Issue, Listing } from '@trending-papers/core';
import type { DataRequest } from './data-request.ts';
import type { LoadContext } from './load-context.ts';
import type { LoadState } from './load-state.ts';

/**
 * Loads what a request asks for.
 *
 * @throws FetchError, ListingError
 */
export async function loadState(request: DataRequest, context: LoadContext): Promise<LoadState> {
  if (request.kind === 'none') return { status: 'idle' };
  if (request.kind === 'snapshot') return loadSnapshot(request.snapshot);
  const listing = await loadListing(request, context);
  const isStale = listing.issues.some(({ code }) => code === 'stale');
  return { status: 'ready', listing, ...(isStale && { isStale }) };
}

async function loadSnapshot(snapshot: object | string): Promise<LoadState> {
  const { readSnapshot } = await import('@trending-papers/core/snapshot');
  const given = readSnapshot(snapshot);
  return { status: 'ready', listing: await read(snapshot), given };
}

/** Reads a listing; readers and the HTTP client come when there is something for them to read. */
export async function loadListing(
  request: Exclude<DataRequest, { kind: 'none' | 'snapshot' }>,
  context: LoadContext,
): Promise<Listing> {
  switch (request.kind) {
    case 'papers':
      return read(request.papers);
    case 'inline':
      return read(request.text);
    case 'ranking':
      return read(request.ranking);
    case 'source': {
      const { fetchEarly } = await import('./fetch-early.ts');
      const { source, period, day } = request;
      return fetchEarly(source, context, { date: day ? await dateOf(period, day) : undefined });
    }
    case 'urls':
      return loadUrls(request.urls, request.base, context);
  }
}

/** What a source is asked for, to show a day, or its week or month. */
async function dateOf(period: string, day: string): Promise<string> {
  const { sourceDate } = await import('../features/days/index.ts');
  return sourceDate(period, day);
}

async function read(input: object | string): Promise<Listing> {
  const { readListing } = await import('@trending-papers/core/read');
  return readListing(input);
}

/** Several addresses make one list with each paper once; those that fail become issues as long as one succeeds. */
async function loadUrls(
  urls: readonly string[],
  base: string,
  context: LoadContext,
): Promise<Listing> {
  const { fetchEarly } = await import('./fetch-early.ts');
  const answers = await Promise.allSettled(urls.map((url) => fetchEarly(url, context, { base })));
  const listings = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? [answer.value] : [],
  );
  const failures = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason] : [],
  );
  const [first] = listings;
  if (first === undefined) throw failures[0];
  if (answers.length === 1) return first;
  const { mergeListings } = await import('@trending-papers/core/merge');
  const merged = mergeListings(listings);
  return { ...merged, issues: [...merged.issues, ...failures.map(failureIssue)] };
}

function failureIssue(reason: unknown): Issue {
  const message = reason instanceof Error ? reason.message : String(reason);
  return { code: 'not-loaded', message, where: 'src' };
}
