import type { ListingFacts } from '../formats/format.ts';
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from '../formats/snapshot/envelope.ts';
import type { Ranking } from '../ranking/ranking.ts';

/** A ranking on disk or in a page: plain JSON with a version. */
export interface Snapshot extends Ranking {
  format: typeof SNAPSHOT_FORMAT;
  version: typeof SNAPSHOT_VERSION;
  /** Facts of the listing that was ranked, shown in a panel's header. */
  listing: ListingFacts;
}

/**
 * Freezes a ranking for later: `JSON.stringify` it, then `readSnapshot` gives the ranking back and
 * `parseListing` its papers.
 *
 * @param listing title, date, curators and so on of the listing; default none.
 */
export function toSnapshot(ranking: Ranking, listing: ListingFacts = {}): Snapshot {
  const { title, date, curators, badge, callToSubscribe } = listing;
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    listing: {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(curators !== undefined && { curators }),
      ...(badge !== undefined && { badge }),
      ...(callToSubscribe !== undefined && { callToSubscribe }),
    },
    ...ranking,
  };
}
