import { TrendingPapersError } from './trending-papers-error.ts';

/**
 * Why a listing could not be read at all:
 * - `empty-input`: nothing but white space came in;
 * - `unknown-format`: no registered format recognised it;
 * - `malformed`: the format was recognised, its syntax is broken beyond repair;
 * - `python-repr`: Python's `repr()` was written where JSON belongs;
 * - `source-error`: the source answered with an error message of its own;
 * - `unsupported-version`: a snapshot written by a newer version of this package;
 * - `no-readable-entry`: entries were there, none could be read (`issues` says why, one by one).
 */
export type ListingErrorCode =
  | 'empty-input'
  | 'unknown-format'
  | 'malformed'
  | 'python-repr'
  | 'source-error'
  | 'unsupported-version'
  | 'no-readable-entry';

/** Thrown when nothing can be read from a listing. A single bad entry never causes it. */
export class ListingError extends TrendingPapersError<ListingErrorCode> {
  override readonly name = 'ListingError';
}

/** Tells a {@link ListingError}, even one from a second copy of this package on the page. */
export function isListingError(error: unknown): error is ListingError {
  return error instanceof Error && error.name === 'ListingError' && 'code' in error;
}
