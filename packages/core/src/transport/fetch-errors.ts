import { isHTTPError } from 'ky';
import { excerpt } from '../errors/excerpt.ts';
import { FetchError } from '../errors/fetch-error.ts';
import { blotted, type Identification } from './identification.ts';

/** What is known of a request that failed. */
export interface Failure {
  url: string;
  identification: Identification;
  aborted: boolean;
  late: boolean;
  timeout: number;
  /** Milliseconds until the server wants to be asked again. */
  wait: number | undefined;
}

/** What went wrong on the way, in the words of this package and without anything secret. */
export function toFetchError(error: unknown, failure: Failure): FetchError {
  const { url, timeout } = failure;
  const cause = harmless(error, failure.identification);
  if (failure.aborted)
    return new FetchError('aborted', `The request was given up: GET ${url}.`, { url, cause });
  if (failure.late) {
    return new FetchError('timeout', `No complete answer within ${timeout} ms: GET ${url}.`, {
      url,
      cause,
      hint: 'Try again later, or allow more time with `timeout`.',
    });
  }
  if (isHTTPError(error)) return statusError(error.response, error.data, failure, cause);
  return new FetchError('network', `No answer: GET ${url}.`, {
    url,
    cause,
    hint: 'Check the connection. In a browser the server must also allow other sites (CORS); where it does not, serve a snapshot from your own site.',
  });
}

/** An answer that came from where the address asked must not lead. */
export function redirectError(url: string, target: string): FetchError {
  return new FetchError('network', `The address leads to where it must not: GET ${url}.`, {
    url,
    received: target,
    hint: 'An https address must not lead to http, nor a public address into a private network. Give the target itself if you trust it.',
  });
}

/** The error underneath holds the request with all that it carried. */
function harmless(error: unknown, identification: Identification): unknown {
  if (!identification.params && !identification.headers) return error;
  return new Error(blotted(error instanceof Error ? error.message : String(error), identification));
}

const HINTS: Readonly<Record<number, string>> = {
  401: 'The address asks for a key.',
  403: 'The server refuses this client.',
  404: 'Check the address.',
  429: 'Too many requests: wait before the next one.',
};

function statusError(
  { status, headers }: Response,
  body: unknown,
  { url, identification, wait }: Failure,
  cause: unknown,
): FetchError {
  const said = typeof body === 'string' ? (titleOf(body) ?? body) : body;
  const received = said === undefined ? '' : blotted(excerpt(said), identification);
  const hint =
    headers.get('cf-mitigated') === 'challenge'
      ? 'A page against robots stands before it: open the address in a browser.'
      : (HINTS[status] ??
        (status >= 500 ? 'The fault is the server’s: try again later.' : 'Check the request.'));
  const when = wait ? ` It wants to be asked again in ${Math.ceil(wait / 1_000)} s.` : '';
  return new FetchError('status', `The server answered with status ${status}: GET ${url}.`, {
    url,
    status,
    cause,
    hint: hint + when,
    ...(received !== '' && { received }),
  });
}

/** Of a web page the title says more than its markup. */
function titleOf(body: string): string | undefined {
  const start = body.slice(0, 4_096);
  return /^\s*<(?:!doctype html|html)/i.test(start)
    ? /<title[^>]{0,200}>([^<]{1,200})</i.exec(start)?.[1]?.trim()
    : undefined;
}
