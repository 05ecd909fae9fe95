import type { Variables } from '../config/variables.ts';
import type { ListingSource } from '../digests/listing-source.ts';
import type { DigestMaker } from '../digests/make-digest.ts';
import type { Rankings } from '../digests/rank-for.ts';
import type { LinkBook } from '../links/link-book.ts';
import type { SignedLinks } from '../links/signed-links.ts';
import type { Log } from '../log/log.ts';
import type { DigestHours } from '../schedule/digest-times.ts';
import type { Store } from '../store/store.ts';

/** What enters the service from outside, so that tests can put something else in its place. */
export interface Outside {
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** A name that nobody guesses. */
  newId: () => string;
  log: Log;
}

/** What the routes, the worker and the commands work with. */
export interface Parts extends Outside {
  variables: Variables;
  store: Store;
  links: SignedLinks;
  linkBook: LinkBook;
  list: ListingSource;
  rankings: Rankings;
  digests: DigestMaker;
  hours: DigestHours;
}
