import { TrendingPapersError } from './trending-papers-error.ts';

/**
 * Why a listing could not be fetched:
 * - `bad-request`: the source or its options make no valid address;
 * - `network`: no answer (offline, refused, or forbidden by CORS, which browsers do not tell apart);
 * - `timeout`: no complete answer in time;
 * - `status`: the server answered with an error status (`status` holds it);
 * - `too-large`: the answer exceeds the size cap;
 * - `aborted`: the caller's signal ended it.
 */
export type FetchErrorCode =
  | 'bad-request'
  | 'network'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'aborted';

/** Thrown when the bytes of a listing could not be had. */
export class FetchError extends TrendingPapersError<FetchErrorCode> {
  override readonly name = 'FetchError';
}

/** Tells a {@link FetchError}, even one from a second copy of this package on the page. */
export function isFetchError(error: unknown): error is FetchError {
  return error instanceof Error && error.name === 'FetchError' && 'code' in error;
}
