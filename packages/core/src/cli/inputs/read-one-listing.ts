import { mergeListings } from '../../merge/merge-listings.ts';
import type { Listing } from '../../paper/listing.ts';
import { joinListings } from './join-listings.ts';
import { type Reading, readInputs } from './read-inputs.ts';

/** When records of one paper become one: never, among several inputs, or within a single one too. */
type Merging = 'never' | 'several' | 'always';

/**
 * Reads inputs into one listing.
 *
 * @throws what `readInputs` throws
 */
export async function readOneListing(
  words: readonly string[],
  reading: Reading,
  merging: Merging,
): Promise<Listing> {
  const pieces = new Map<string, Listing[]>();
  for await (const { place, listing } of readInputs(words, reading)) {
    const known = pieces.get(place);
    if (known) known.push(listing);
    else pieces.set(place, [listing]);
  }
  const listings = [...pieces.values()].map(joinListings);
  if (merging === 'always') return mergeListings(listings);
  if (listings.length === 1) return joinListings(listings);
  return mergeListings(listings, { merge: merging === 'several' });
}
