import { TrendingPapersError } from './trending-papers-error.ts';

/**
 * Why one entry cannot become a paper. Thrown by a format's `normalise` and always caught by the
 * reader, which turns it into an {@link Issue}: it never reaches the caller.
 */
export class EntryError extends TrendingPapersError<
  'missing-title' | 'wrong-shape' | 'python-repr' | 'malformed-entry' | 'truncated'
> {
  override readonly name = 'EntryError';
}
