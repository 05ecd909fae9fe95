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

/** Several addresses make one list; those that fail become issues as long as one succeeds. */
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
  return {
    ...first,
    papers: joinPapers(listings),
    issues: [...listings.flatMap(({ issues }) => issues), ...failures.map(failureIssue)],
  };
}

/** All papers, each `id` once, as the first list has it. */
function joinPapers(listings: readonly Listing[]): Listing['papers'] {
  const papers = new Map<string, Listing['papers'][number]>();
  for (const paper of listings.flatMap((listing) => listing.papers)) {
    if (!papers.has(paper.id)) papers.set(paper.id, paper);
  }
  return [...papers.values()];
}

function failureIssue(reason: unknown): Issue {
  const message = reason instanceof Error ? reason.message : String(reason);
  return { code: 'not-loaded', message, where: 'src' };
}
