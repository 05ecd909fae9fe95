import type { Paper } from '../paper/paper.ts';
import type { Frequency } from './locales/digest-messages.ts';

/** What is the same for all readers of one ranking in one language. */
export interface DigestListOptions {
  /** Default `daily`. A weekly digest names the seven days up to its moment. */
  frequency?: Frequency | undefined;
  /** BCP 47 tag of the reader's language; the nearest that there are texts of, else English. Default `en`. */
  language?: string | undefined;
  /** IANA name of the reader's time zone, for the day and the header `Date`. Default `UTC`. */
  timeZone?: string | undefined;
  /** The moment that the digest is of: a Date, ISO 8601 or milliseconds. Default: the ranking's `generatedAt`. */
  now?: Date | string | number | undefined;
  /** Name of the list, at most 200 characters. Default: "Trending papers" in the language. */
  heading?: string | undefined;
  /** Who chose the papers; at most 200 characters. Default: nobody is named. */
  curators?: string | undefined;
  /** The page of the list, where more papers are. Default: no link to it. */
  homeUrl?: string | undefined;
  /** Where a title leads; undefined for the paper's own page. Default: the page of its abstract, else its next best link. */
  linkFor?: ((paper: Paper) => string | undefined) | undefined;
  /** The most characters of the summary, else the abstract, of each paper, cut after a sentence. Default 0: none. */
  abstractLength?: number | undefined;
  /** Whether pictures of papers are loaded from where they are, which tells their hosts who reads. Default false. */
  images?: boolean | undefined;
  /**
   * The most bytes of the HTML, UTF-8. Gmail clips a mail beyond 102 kB. Larger digests lose length of
   * their abstracts first, then their last papers, whose number is said. Default 100,000.
   */
  maxBytes?: number | undefined;
  /** Who sends it, with the postal address that some laws ask for; at most 500 characters. Default: no line. */
  sender?: string | undefined;
  /** Name of the list for filters, such as `papers.example.org` (RFC 2919). Default: no `List-Id`. */
  listId?: string | undefined;
}

/** What differs from reader to reader. */
export interface DigestReaderOptions {
  /** Where one click unsubscribes, by POST too (RFC 8058). Default: no way is named. */
  unsubscribeUrl?: string | undefined;
  /** Address that unsubscribes whoever writes to it, without `mailto:`. Default: none. */
  unsubscribeAddress?: string | undefined;
  /** Where this reader changes topics. Default: no link. */
  topicsUrl?: string | undefined;
  /** This digest on the web. Default: `homeUrl`. */
  webUrl?: string | undefined;
  /**
   * Stable key of the reader, for a `Message-ID` that is the same when sending is tried again; at most
   * 60 characters. Needs `listId` or `homeUrl`, which give the domain. Default: no `Message-ID`.
   */
  readerKey?: string | undefined;
  /** When it is sent, for the header `Date`. Default: `now`. */
  sentAt?: Date | string | number | undefined;
}

/** Options of `renderDigest`. Texts are single lines; addresses are http(s), at most 900 characters. */
export interface DigestOptions extends DigestListOptions, DigestReaderOptions {}

/** A digest, ready for a mailer. */
export interface Digest {
  subject: string;
  html: string;
  /** The same as plain text, lines of at most 72 columns but for addresses. */
  text: string;
  /** All values are single lines of ASCII. From, To and Subject are the mailer's. */
  headers: Record<string, string>;
}
