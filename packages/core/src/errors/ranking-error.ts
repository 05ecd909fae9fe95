import { TrendingPapersError } from './trending-papers-error.ts';

/** Why papers could not be ranked: an option that names nothing, a date that is none, a signal that is none. */
export type RankingErrorCode = 'unknown-option' | 'invalid-date' | 'invalid-signal';

/** Thrown by `rankPapers` for options that a program must correct; readers' topics give issues instead. */
export class RankingError extends TrendingPapersError<RankingErrorCode> {
  override readonly name = 'RankingError';
}
