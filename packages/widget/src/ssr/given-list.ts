import { readListing } from '@trending-papers/core/read';
import { readSnapshot, toSnapshot } from '@trending-papers/core/snapshot';
import type { GivenList } from './printed-model.ts';
import type { RenderToStringOptions } from './render-options.ts';

/** What was given to print, and the JSON by which the page gets the same. */
export interface PrintedList extends GivenList {
  json: string;
}

/**
 * Reads what was given as the page will: from the JSON that is printed, so that both have the same,
 * whatever it came from.
 *
 * @throws ListingError when it cannot be read
 */
export async function givenList(options: RenderToStringOptions): Promise<PrintedList | undefined> {
  const { ranking, snapshot, listing, papers = listing } = options;
  const given = ranking ? toSnapshot(ranking) : snapshot;
  if (given !== undefined) {
    const json =
      typeof given === 'string' ? JSON.stringify(JSON.parse(given)) : JSON.stringify(given);
    return { json, given: readSnapshot(json), listing: await readListing(json) };
  }
  if (papers === undefined) return undefined;
  const json = JSON.stringify(await readListing(papers));
  return { json, listing: await readListing(json) };
}
