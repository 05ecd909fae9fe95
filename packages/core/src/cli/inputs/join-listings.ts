import type { Listing } from '../../paper/listing.ts';

/**
 * Listings one after the other as one, no paper merged with another. The facts of a single
 * listing are kept; several have none in common.
 */
export function joinListings(listings: readonly Listing[]): Listing {
  const [first, ...others] = listings;
  if (first === undefined) return { format: 'none', papers: [], issues: [] };
  if (others.length === 0) return first;
  const isOneFormat = others.every(({ format }) => format === first.format);
  return {
    format: isOneFormat ? first.format : 'merged',
    papers: listings.flatMap(({ papers }) => papers),
    issues: listings.flatMap(({ issues }) => issues),
  };
}
