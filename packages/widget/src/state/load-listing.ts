import type { Issue, Listing } from '@trending-papers/core';
import { readListing } from '@trending-papers/core/read';
import type { DataRequest } from './data-request.ts';

/** What loading needs from outside. */
export interface LoadContext {
  signal: AbortSignal;
  fetch: typeof fetch | undefined;
}

/** Reads what a request asks for; the HTTP client comes only when something must be fetched. */
export async function loadListing(
  request: Exclude<DataRequest, { kind: 'none' }>,
  context: LoadContext,
): Promise<Listing> {
  switch (request.kind) {
    case 'papers':
      return readListing(request.papers);
    case 'inline':
      return readListing(request.text);
    case 'source': {
      const { fetchListing } = await import('@trending-papers/core/fetch');
      return fetchListing(request.source, { ...context, date: request.date });
    }
    case 'urls':
      return loadUrls(request.urls, request.base, context);
  }
}

/** Several addresses make one list with each paper once; those that fail become issues as long as one succeeds. */
async function loadUrls(
  urls: readonly string[],
  base: string,
  context: LoadContext,
): Promise<Listing> {
  const { fetchListing } = await import('@trending-papers/core/fetch');
  const answers = await Promise.allSettled(
    urls.map((url) => fetchListing(url, { ...context, base })),
  );
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
