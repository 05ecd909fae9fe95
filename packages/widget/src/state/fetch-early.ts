import type { Listing } from '@trending-papers/core';
import type { FetchListingOptions } from '@trending-papers/core/fetch';
import { type FirstAnswer, fetchFirst } from '@trending-papers/core/fetch-first';
import type { LoadContext } from './load-context.ts';

/** A list that was read before the whole client was there. */
interface Early {
  source: string;
  options: FetchListingOptions;
  answer: FirstAnswer;
}

/** The early lists of each fetch, until its whole client has come. */
const earlyLists = new WeakMap<typeof fetch, Early[]>();
const withWholeClient = new WeakSet<typeof fetch>();

/**
 * Fetches a listing. The first of a page are read without the client for HTTP and the readers where their
 * answers are as usual; these are loaded for any other answer, and when more is asked: the early lists are
 * given to them first, so that one of these stands in when a later answer fails.
 */
export async function fetchEarly(
  source: string,
  context: LoadContext,
  options: FetchListingOptions,
): Promise<Listing> {
  const own = fetchOf(context);
  const early = earlyLists.get(own) ?? [];
  const isKnown = early.some((one) => one.source === source);
  if (context.remember || isKnown || withWholeClient.has(own))
    return fetchWhole(source, context, options);
  const { signal } = context;
  const answer = await fetchFirst(source, { ...options, signal, fetch: own });
  signal.throwIfAborted();
  if (!answer?.listing) return fetchWhole(source, context, options, answer?.again());
  earlyLists.set(own, [...(earlyLists.get(own) ?? []), { source, options, answer }]);
  return answer.listing;
}

async function fetchWhole(
  source: string,
  context: LoadContext,
  options: FetchListingOptions,
  beginning?: typeof fetch,
): Promise<Listing> {
  const { fetchKept } = await import('./fetch-kept.ts');
  const own = fetchOf(context);
  const early = earlyLists.get(own) ?? [];
  earlyLists.delete(own);
  withWholeClient.add(own);
  const { signal } = new AbortController();
  await Promise.allSettled(
    early.map((one) =>
      fetchKept(
        one.source,
        { ...context, signal },
        { ...one.options, now: () => one.answer.at },
        one.answer.again(),
      ),
    ),
  );
  return fetchKept(source, context, options, beginning);
}

/** The fetch that asks, by which answers are told apart. */
function fetchOf(context: LoadContext): typeof fetch {
  return context.fetch ?? globalThis.fetch;
}
