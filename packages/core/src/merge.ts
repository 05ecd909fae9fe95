/** Merging apart from the rest: no parser, no network. */
export { type MergeOptions, mergeListings } from './merge/merge-listings.ts';
