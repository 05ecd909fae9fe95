import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fetchListing, type Listing, memoryCache, parseListing } from '@trending-papers/core';

/** The list as it is now. */
export interface CurrentList {
  listing: Listing;
  /** Names this state of the list: changes when the list does, and with nothing else. */
  version: string;
  /** When this state was first seen, in milliseconds since 1970. */
  changedAt: number;
}

/** Where the papers come from. */
export interface ListingSource {
  /** @throws FetchError, ListingError or that of the file when there is no list and none is kept. */
  current(): Promise<CurrentList>;
}

/** What {@link listingSource} needs to know. */
export interface ListingSourceOptions {
  /** An http(s) address, the path of a file, or the name of a source. */
  place: string;
  /** How long a list is taken without looking again. */
  maxAgeMs: number;
  now: () => number;
  /** Told when the last good list stands in for one that cannot be had. */
  problem: (error: unknown) => void;
}

/** The list at an address, in a file or from a source, looked for again when it may have changed. */
export function listingSource({
  place,
  maxAgeMs,
  now,
  problem,
}: ListingSourceOptions): ListingSource {
  const read = isFile(place) ? () => readFrom(place) : fetching(place, now);
  let kept: CurrentList | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<CurrentList> | undefined;

  const look = async (): Promise<CurrentList> => {
    try {
      const listing = await read();
      const version = fingerprintOf(listing);
      if (version !== kept?.version) kept = { listing, version, changedAt: now() };
    } catch (error) {
      if (!kept) throw error;
      problem(error);
    }
    checkedAt = now();
    return kept;
  };
  return {
    async current() {
      if (kept && now() - checkedAt < maxAgeMs) return kept;
      running ??= look().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

function isFile(place: string): boolean {
  return !/^https?:/.test(place) && /[./\\]/.test(place);
}

async function readFrom(path: string): Promise<Listing> {
  return parseListing(await readFile(path));
}

function fetching(place: string, now: () => number): () => Promise<Listing> {
  const cache = memoryCache();
  return () => fetchListing(place, { cache, now });
}

/** When counts were looked at is left out: it is another moment at every look. */
function fingerprintOf(listing: Listing): string {
  const text = JSON.stringify(listing, (name, value) =>
    name === 'observedAt' ? undefined : value,
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
