/** Reading apart from the rest: `readListing` loads only the format that it detects. */
export { isListingError, ListingError, type ListingErrorCode } from './errors/listing-error.ts';
export type { ReadOptions } from './formats/create-parser.ts';
export type { FormatName } from './formats/loaders.ts';
export { readListing } from './formats/read-listing.ts';
