import type { Listing } from '@trending-papers/core';

/** Where the loading of the list stands. */
export type LoadState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; listing: Listing }
  | { status: 'error'; error: unknown };
