import type { Listing } from '../paper/listing.ts';
import { detectFormat } from './detect-format.ts';
import { openDocument } from './document.ts';
import { findFormat } from './find-format.ts';
import type { Format } from './format.ts';
import { readDocument } from './read-document.ts';

/** Options of `parseListing` and `readListing`. */
export interface ReadOptions<Name extends string = string> {
  /** Skips detection and reads with this format. Default: the format that recognises the input. */
  format?: Name | undefined;
  /** Where the listing came from; gives its links a base and some formats their date. */
  url?: string | undefined;
  /** When the counts were seen, ISO 8601. Default: not recorded. */
  observedAt?: string | undefined;
}

/** Reads a listing: text, bytes or a parsed JSON object in, papers and issues out. */
export type ListingParser<Name extends string = string> = (
  input: string | Uint8Array | object,
  options?: ReadOptions<Name>,
) => Listing;

/**
 * Makes a `parseListing` of chosen formats, the built-in ones or your own: a bundle that reads one
 * format carries one.
 */
export function createParser<const Formats extends readonly Format[]>(options: {
  formats: Formats;
}): ListingParser<Formats[number]['name']> {
  const formats = Object.fromEntries(options.formats.map((format) => [format.name, format]));
  return (input, { format, url, observedAt } = {}) => {
    const document = openDocument(input, {
      ...(url !== undefined && { url }),
      ...(observedAt !== undefined && { observedAt }),
    });
    const name = format ?? detectFormat(document, formats);
    return readDocument(findFormat(formats, name), document);
  };
}
