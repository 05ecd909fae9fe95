import { type DigestWriter, prepareDigest, type Ranking } from '@trending-papers/core';
import type { Mail } from '../mail/mail.ts';
import type { Preferences } from '../subscriptions/subscriber.ts';

/** What all digests of the service say of it. */
export interface DigestHouse {
  heading: string;
  /** The page of the list. */
  homeUrl: string | undefined;
  /** Who sends it, with the postal address that some laws ask for. */
  sender: string | undefined;
  /** The name of the list for filters. */
  listId: string | undefined;
  /** The most characters of each abstract. */
  abstractLength: number;
}

/** What is one reader’s own. */
export interface DigestLinks {
  topicsUrl: string;
  unsubscribeUrl: string;
  sentAt: number;
}

/** Who reads it: all that a digest depends on beside its papers. */
export type DigestReader = Pick<Preferences, 'language' | 'frequency' | 'timeZone'>;

/**
 * Makes digests. What readers of one ranking in one language and time zone have in common is written
 * once, and forgotten with the ranking.
 */
export class DigestMaker {
  readonly #house: DigestHouse;
  readonly #writers = new WeakMap<Ranking, Map<string, DigestWriter>>();

  /** @param house what all digests say */
  constructor(house: DigestHouse) {
    this.#house = house;
  }

  /** The mail with the papers of a ranking for one reader. */
  make(ranking: Ranking, reader: DigestReader, links: DigestLinks): Mail {
    const { subject, html, text, headers } = this.#writerFor(ranking, reader)(links);
    // The message has its own date.
    const { Date: _, ...others } = headers;
    return { subject, html, text, headers: others };
  }

  #writerFor(ranking: Ranking, { language, frequency, timeZone }: DigestReader): DigestWriter {
    const writers = this.#writers.get(ranking) ?? new Map<string, DigestWriter>();
    this.#writers.set(ranking, writers);
    const name = [language, frequency, timeZone].join(' ');
    const writer =
      writers.get(name) ??
      prepareDigest(ranking, { ...this.#house, language, frequency, timeZone });
    writers.set(name, writer);
    return writer;
  }
}
