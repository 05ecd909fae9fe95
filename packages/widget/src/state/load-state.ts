import type { Listing, Ranking } from '@trending-papers/core';

/** Where the loading of the list stands. */
export type LoadState =
  | { status: 'idle' }
  | { status: 'loading' }
  | {
      status: 'ready';
      listing: Listing;
      /** The ranking that came with the list, to be shown as it is. */
      given?: Ranking;
      /** The source did not answer the last time: this is the last good list. */
      isStale?: boolean;
    }
  | { status: 'error'; error: unknown };

/** A list that was read. */
export type ReadyState = Extract<LoadState, { status: 'ready' }>;

/** The list of a state, when there is one. */
export function listingOf(state: LoadState | undefined): Listing | undefined {
  return state?.status === 'ready' ? state.listing : undefined;
}
