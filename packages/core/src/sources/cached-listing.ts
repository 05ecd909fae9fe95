import { isFetchError } from '../errors/fetch-error.ts';
import type { Issue } from '../errors/issue.ts';
import type { Listing } from '../paper/listing.ts';
import type { CachedAnswer, ResponseCache } from '../transport/cache/response-cache.ts';
import type { FetchedBytes, RequestDetails } from '../transport/fetch-bytes.ts';
import { orNothing } from './or-nothing.ts';
import { isWebPage } from './web-page.ts';

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
 * The network, the time limit, the statuses 408, 429 and 5xx, and a web page in place of data are such
 * failures. Everything else is an error all the same: the list is gone, or what its source sends has changed.
 *
 * @throws FetchError, ListingError when nothing is kept either
 */
export async function cachedListing(address: string, reading: CachedReading): Promise<Listing> {
  const { cache, now, read } = reading;
  const kept = await orNothing(() => cache.get(address));
  const former = kept && (await orNothing(() => read(kept)));
  if (!kept || !former) return keep(address, await reading.ask(undefined), reading);
  const age = now() - Date.parse(kept.storedAt);
  if (age >= 0 && age < reading.maxAge) return former;
  let answer: FetchedBytes | undefined;
  try {
    answer = await reading.ask(kept);
    return await (answer.isUnchanged
      ? keep(address, { ...kept, ...(answer.date && { date: answer.date }) }, reading)
      : keep(address, answer, reading));
  } catch (error) {
    if (!isPassing(error) && !isInPlaceOf(kept, answer)) throw error;
    return { ...former, issues: [stale(address, kept, error), ...former.issues] };
  }
}

/** Reads an answer and keeps it when it can be read. */
async function keep(
  address: string,
  answer: FetchedBytes,
  { cache, now, read }: CachedReading,
): Promise<Listing> {
  const listing = await read(answer);
  const storedAt = new Date(now()).toISOString();
  await orNothing(() => cache.set(address, { ...answer, storedAt }));
  return listing;
}

/** Whether a failure is one of the moment. */
function isPassing(error: unknown): boolean {
  if (!isFetchError(error)) return false;
  const { code, status = 0 } = error;
  const isOfMoment = status === 408 || status === 429 || status >= 500;
  return code === 'network' || code === 'timeout' || isOfMoment;
}

/** Whether something else answered: a sign-in page of the network, a page against robots. */
function isInPlaceOf(kept: CachedAnswer, answer: FetchedBytes | undefined): boolean {
  return answer !== undefined && isWebPage(answer) && !isWebPage(kept);
}

function stale(address: string, { storedAt }: CachedAnswer, error: unknown): Issue {
  const why = error instanceof Error ? ` ${error.message}` : '';
  return {
    code: 'stale',
    message: `This list is an earlier one, since it could not be fetched anew.${why}`,
    where: address,
    expected: 'a new answer',
    received: storedAt,
  };
}
