import ky, { isHTTPError } from 'ky';
import { FetchError } from '../errors/fetch-error.ts';
import { systemClock } from '../paper/clock.ts';
import { isAllowedRedirect } from './allowed-redirect.ts';
import { redirectError, toFetchError } from './fetch-errors.ts';
import { anonymous, type Identification, identified } from './identification.ts';
import { pageOrigin } from './page-origin.ts';
import { type Pause, pauseOf } from './politeness.ts';
import { readBody } from './read-body.ts';
import { retryAfter } from './retry-after.ts';
import type { Turns } from './turns.ts';
import { unlessAborted } from './unless-aborted.ts';
import { unpacked } from './unpacked.ts';

/** How an address is fetched. */
export interface TransportOptions {
  /** Ends the request; the promise rejects with a FetchError `aborted`. */
  signal?: AbortSignal | undefined;
  /** The fetch to use. Default: the platform's. */
  fetch?: typeof fetch | undefined;
  /**
   * Milliseconds for the whole request: all tries, their pauses and the body. Waiting for one's turn at
   * a host that asks for pauses does not count. Default 15,000.
   */
  timeout?: number | undefined;
  /**
   * How often to try again after a connection that failed or broke off, or a status 408, 429, 500, 502, 503
   * or 504. Default 2.
   */
  retries?: number | undefined;
  /** The most bytes to accept, after decompression. Default 32 MiB. */
  maxBytes?: number | undefined;
  /** The clock. Default: the platform's. */
  now?: (() => number) | undefined;
  /** The queues of hosts that ask for pauses. Default: those of the process. */
  turns?: Turns | undefined;
}

/** What a request carries besides its address. */
export interface RequestDetails {
  /** Tells the server who asks. */
  identification?: Identification | undefined;
  /** What is known of an earlier answer: the server may say that it still holds. */
  known?: { etag?: string; lastModified?: string } | undefined;
  /** JSON to send with POST, for a question that is too long for an address; it must change nothing there. */
  question?: string | undefined;
}

/** What came back: the bytes, the address after redirects, and what the server says of them. */
export interface FetchedBytes {
  bytes: Uint8Array;
  url: string;
  /** The header `Date`. */
  date?: string;
  etag?: string;
  lastModified?: string;
  /** The earlier answer still holds (status 304); there are no bytes. */
  isUnchanged?: true;
}

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 32 * 1024 * 1024;
const NOT_MODIFIED = 304;

/**
 * The one place that talks to the network. Sends no cookies and no referrer, waits its turn at hosts that
 * ask for pauses, honours `Retry-After` within the time limit, and stops reading at the size cap.
 *
 * @throws FetchError
 */
export async function fetchBytes(
  url: string,
  options: TransportOptions = {},
  details: RequestDetails = {},
): Promise<FetchedBytes> {
  const pause = pauseOf(url, Boolean(details.identification?.params?.api_key));
  if (!pause) return request(url, options, details);
  const turns = options.turns ?? (await import('./turns.ts')).processTurns;
  const { signal } = options;
  const polite = inTurn(turns, pause, options);
  try {
    return await turns.take(pause, signal, async () => {
      await turns.pause(pause, signal);
      return request(url, { ...options, fetch: polite }, details);
    });
  } catch (cause) {
    if (cause instanceof FetchError || !signal?.aborted) throw cause;
    throw new FetchError('aborted', `The request was given up: GET ${url}.`, { url, cause });
  }
}

/** A fetch that keeps the pause from its second try on. */
function inTurn(turns: Turns, pause: Pause, { fetch: own, signal }: TransportOptions) {
  let tries = 0;
  const polite: typeof fetch = async (input, init) => {
    tries += 1;
    if (tries > 1) await turns.pause(pause, signal);
    return (own ?? fetch)(input, init);
  };
  return polite;
}

async function request(
  url: string,
  options: TransportOptions,
  details: RequestDetails,
): Promise<FetchedBytes> {
  const { signal, timeout = TIMEOUT_MS, maxBytes = MOST_BYTES } = options;
  const { identification = {} } = details;
  const deadline = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  const limits = { url, maxBytes, signal: either };
  let bytes: Uint8Array = new Uint8Array();
  // The body belongs to the try: one that breaks off is asked for again.
  const fetchWhole: typeof fetch = async (input, init) => {
    const response = await (options.fetch ?? fetch)(input, init);
    if (response.ok) bytes = await unpacked(await readBody(response, limits), limits);
    return response;
  };
  try {
    const asked = ky(identified(url, identification), {
      ...questionOf(url, details),
      fetch: fetchWhole,
      signal: either,
      timeout: false,
      retry: patience(options, timeout),
      throwHttpErrors: (status) => status !== NOT_MODIFIED,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    // A `fetch` of the caller may pass over its signal.
    const response = await unlessAborted(asked, either);
    const answeredBy = anonymous(response.url || url, identification);
    if (!isAllowedRedirect(url, answeredBy)) throw redirectError(url, answeredBy);
    const facts = { url: answeredBy, ...factsOf(response.headers) };
    return { ...facts, bytes, ...(response.status === NOT_MODIFIED && { isUnchanged: true }) };
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw toFetchError(error, {
      url,
      identification,
      aborted: signal?.aborted === true,
      late: deadline.aborted,
      timeout,
      wait: waitOf(error, options),
    });
  }
}

function questionOf(url: string, { identification = {}, known, question }: RequestDetails) {
  const isPosted = question !== undefined;
  return {
    ...(isPosted && { method: 'post', body: question }),
    redirect: travels(identification) ? ('error' as const) : ('follow' as const),
    headers: {
      ...(isPosted && { 'content-type': 'application/json' }),
      ...identification.headers,
      ...conditions(url, known),
    },
  };
}

/** A header that tells who asks would go along to wherever a redirect leads; fetch drops `authorization`. */
function travels({ headers = {} }: Identification): boolean {
  return Object.keys(headers).some((name) => name !== 'authorization');
}

/** How often and when to try again; not at all when the server asks for more time than there is. */
function patience({ retries = 2, now = systemClock }: TransportOptions, timeout: number) {
  const startedAt = now();
  return {
    limit: retries,
    methods: ['get', 'post'],
    maxRetryAfter: timeout,
    shouldRetry({ error }: { error: unknown }) {
      if (error instanceof FetchError) return error.code === 'network';
      const wait = waitOf(error, { now });
      return wait !== undefined && now() + wait > startedAt + timeout ? false : undefined;
    },
  };
}

function waitOf(error: unknown, { now = systemClock }: TransportOptions): number | undefined {
  return isHTTPError(error) ? retryAfter(error.response.headers, now()) : undefined;
}

/** Only where they cost nothing: on another site's server they would need its leave beforehand (CORS). */
function conditions(url: string, known: RequestDetails['known']): Record<string, string> {
  const page = pageOrigin();
  if (page !== undefined && page !== URL.parse(url)?.origin) return {};
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}

function factsOf(headers: Headers): Pick<FetchedBytes, 'date' | 'etag' | 'lastModified'> {
  const date = headers.get('date');
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(date && { date }), ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
