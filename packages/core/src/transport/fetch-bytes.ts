import ky, { isHTTPError } from 'ky';
import { excerpt } from '../errors/excerpt.ts';
import { FetchError } from '../errors/fetch-error.ts';
import { readBody } from './read-body.ts';

/** How an address is fetched. */
export interface TransportOptions {
  /** Ends the request; the promise rejects with a FetchError `aborted`. */
  signal?: AbortSignal | undefined;
  /** The fetch to use. Default: the platform's. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for the whole request: all tries, their pauses and the body. Default 15,000. */
  timeout?: number | undefined;
  /** How often to try again after a failed connection or a status 408, 429, 500, 502, 503 or 504. Default 2. */
  retries?: number | undefined;
  /** The most bytes to accept, after decompression. Default 32 MiB. */
  maxBytes?: number | undefined;
}

/** What came back: the bytes, the address after redirects, and when the server sent them. */
export interface FetchedBytes {
  bytes: Uint8Array;
  url: string;
  date?: string;
}

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The one place that talks to the network. Sends no cookies and no referrer, honours `Retry-After`
 * within the time limit, and stops reading at the size cap.
 *
 * @throws FetchError
 */
export async function fetchBytes(
  url: string,
  options: TransportOptions = {},
): Promise<FetchedBytes> {
  const { signal, timeout = TIMEOUT_MS, retries = 2, maxBytes = MOST_BYTES } = options;
  const deadline = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    const response = await ky.get(url, {
      ...(options.fetch && { fetch: options.fetch }),
      signal: either,
      timeout: false,
      retry: { limit: retries, maxRetryAfter: timeout },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const bytes = await readBody(response, maxBytes, either);
    const date = response.headers.get('date');
    return { bytes, url: response.url || url, ...(date && { date }) };
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw toFetchError(error, url, {
      aborted: signal?.aborted === true,
      late: deadline.aborted,
      timeout,
    });
  }
}

function toFetchError(
  cause: unknown,
  url: string,
  { aborted, late, timeout }: { aborted: boolean; late: boolean; timeout: number },
): FetchError {
  if (aborted)
    return new FetchError('aborted', `The request was given up: GET ${url}.`, { url, cause });
  if (late) {
    return new FetchError('timeout', `No complete answer within ${timeout} ms: GET ${url}.`, {
      url,
      cause,
      hint: 'Try again later, or allow more time with `timeout`.',
    });
  }
  if (isHTTPError(cause)) return statusError(cause.response.status, cause.data, url, cause);
  return new FetchError('network', `No answer: GET ${url}.`, {
    url,
    cause,
    hint: 'Check the connection. In a browser the server must also allow other sites (CORS); where it does not, serve a snapshot from your own site.',
  });
}

function statusError(status: number, body: unknown, url: string, cause: unknown): FetchError {
  const hints: Record<number, string> = {
    401: 'The address asks for a key.',
    403: 'The server refuses this client.',
    404: 'Check the address.',
    429: 'Too many requests: wait before the next one.',
  };
  return new FetchError('status', `The server answered with status ${status}: GET ${url}.`, {
    url,
    status,
    cause,
    hint:
      hints[status] ??
      (status >= 500 ? 'The fault is the server’s: try again later.' : 'Check the request.'),
    ...(body !== undefined && body !== '' && { received: excerpt(body) }),
  });
}
