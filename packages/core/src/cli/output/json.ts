import type { Listing } from '../../paper/listing.ts';
import { joinListings } from '../inputs/join-listings.ts';

/** A listing as JSON: its facts, papers and problems. */
export const jsonOutput = {
  title: 'JSON, a listing with its papers and problems',
  endings: ['.json'],
  async *render(listings: AsyncIterable<Listing>) {
    const all: Listing[] = [];
    for await (const listing of listings) all.push(listing);
    yield `${JSON.stringify(joinListings(all), undefined, 2)}\n`;
  },
};
