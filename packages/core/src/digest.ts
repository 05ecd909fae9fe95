/** A ranking as a mail: subject, HTML, plain text and headers, in nine languages. */
export type {
  Digest,
  DigestListOptions,
  DigestOptions,
  DigestReaderOptions,
} from './digest/digest-options.ts';
export type { Frequency } from './digest/locales/digest-messages.ts';
export { type DigestWriter, prepareDigest, renderDigest } from './digest/render-digest.ts';
export { DigestError, type DigestErrorCode } from './errors/digest-error.ts';
