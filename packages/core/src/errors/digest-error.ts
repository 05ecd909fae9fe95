import { TrendingPapersError } from './trending-papers-error.ts';

/**
 * Why a digest could not be written:
 * - `unknown-option`: an option names what does not exist (a frequency, a language, a time zone);
 * - `invalid-date`: a moment that is none;
 * - `invalid-address`: no http(s) address, no mail address, no name of a list, or one too long for a mail;
 * - `invalid-text`: a text with line breaks or control characters, which could forge headers, or one too long;
 * - `too-large`: what stands around the papers is larger than the mail may be.
 */
export type DigestErrorCode =
  | 'unknown-option'
  | 'invalid-date'
  | 'invalid-address'
  | 'invalid-text'
  | 'too-large';

/** Thrown by `renderDigest` for options that a program must correct; texts of papers never cause it. */
export class DigestError extends TrendingPapersError<DigestErrorCode> {
  override readonly name = 'DigestError';
}
