import { isFetchError } from '../errors/fetch-error.ts';
import type { Issue } from '../errors/issue.ts';
import { isListingError } from '../errors/listing-error.ts';
import type { Listing } from '../paper/listing.ts';
import type { CachedAnswer, ResponseCache } from '../transport/cache/response-cache.ts';
import type { FetchedBytes, RequestDetails } from '../transport/fetch-bytes.ts';
import { partialUpdateIssues } from './partial-update.ts';

/** What reading through a cache needs. */
export interface CachedReading {
  cache: ResponseCache;
  /** Milliseconds during which a kept answer is taken without asking. */
  maxAge: number;
  now: () => number;
  ask(known: RequestDetails['known']): Promise<FetchedBytes>;
  read(answer: FetchedBytes): Promise<Listing>;
}

/**
 * Reads an address through a cache: a fresh answer is taken as it is, an older one is confirmed by the
 * server or replaced, and when the server fails, the older one is given with an issue `stale` whose
 * `received` is the moment of that answer. Only what could be read is kept.
 *
 * @throws FetchError, ListingError when nothing is kept either
 */
export async function cachedListing(address: string, reading: CachedReading): Promise<Listing> {
  const { cache, now, read } = reading;
  const kept = await orNothing(() => cache.get(address));
  const former = kept && (await orNothing(() => read(kept)));
  if (!kept || !former) return fresh(address, reading, undefined);
  const age = now() - Date.parse(kept.storedAt);
  if (age >= 0 && age < reading.maxAge) return former;
  try {
    return await fresh(address, reading, { kept, former });
  } catch (error) {
    if (!isPassing(error)) throw error;
    return { ...former, issues: [stale(address, kept, error), ...former.issues] };
  }
}

async function fresh(
  address: string,
  { cache, now, ask, read }: CachedReading,
  earlier: { kept: CachedAnswer; former: Listing } | undefined,
): Promise<Listing> {
  const { isUnchanged, ...answer } = await ask(earlier?.kept);
  const storedAt = new Date(now()).toISOString();
  if (isUnchanged && earlier) {
    const confirmed = { ...earlier.kept, storedAt, ...(answer.date && { date: answer.date }) };
    await orNothing(() => cache.set(address, confirmed));
    return read(confirmed);
  }
  const listing = await read(answer);
  await orNothing(() => cache.set(address, { ...answer, storedAt }));
  if (!earlier) return listing;
  return {
    ...listing,
    issues: [...partialUpdateIssues(earlier.former, listing), ...listing.issues],
  };
}

/** A cache that fails must not cost the listing. */
async function orNothing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Whether a failure is one of the moment: the network, the server, or something else in its place. */
function isPassing(error: unknown): error is Error {
  if (isListingError(error)) return true;
  if (!isFetchError(error)) return false;
  const { code, status = 0 } = error;
  return (
    code === 'network' || code === 'timeout' || status >= 500 || status === 429 || status === 403
  );
}

function stale(address: string, { storedAt }: CachedAnswer, { message }: Error): Issue {
  return {
    code: 'stale',
    message: `This list is an earlier one, since it could not be fetched anew. ${message}`,
    where: address,
    expected: 'a new answer',
    received: storedAt,
  };
}
