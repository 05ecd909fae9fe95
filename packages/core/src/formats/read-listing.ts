import type { Listing } from '../paper/listing.ts';
import type { ReadOptions } from './create-parser.ts';
import { detectFormat } from './detect-format.ts';
import { openDocument } from './document.ts';
import { findFormat } from './find-format.ts';
import { readDocument } from './read-document.ts';
import { type FormatEntry, type FormatName, formatRegistry } from './registry.ts';

/**
 * The same result as `parseListing`, but only the format that recognises the input is loaded: what
 * `fetchListing` and the widget use, so that a page pays for what it reads.
 *
 * @throws ListingError when nothing can be read.
 */
export async function readListing(
  input: string | Uint8Array | object,
  { format, url, observedAt }: ReadOptions<FormatName> = {},
): Promise<Listing> {
  const document = openDocument(input, {
    ...(url !== undefined && { url }),
    ...(observedAt !== undefined && { observedAt }),
  });
  const name = format ?? detectFormat(document, formatRegistry);
  const entry: FormatEntry = findFormat(formatRegistry, name);
  return readDocument(await entry.load(), document);
}
