import type { Listing } from '../paper/listing.ts';
import type { ReadOptions } from './create-parser.ts';
import { type ListingDocument, openDocument } from './document.ts';
import type { Format } from './format.ts';
import type { FormatName } from './loaders.ts';
import { readDocument } from './read-document.ts';

import { detectSnapshot } from './snapshot/detect.ts';

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
  return readDocument(await formatOf(document, format), document);
}

/** What is certainly ours needs no other format's word on it: nothing of theirs is loaded. */
async function formatOf(document: ListingDocument, name: FormatName | undefined): Promise<Format> {
  if (name === undefined && detectSnapshot(document) === 1) {
    return (await import('./snapshot/index.ts')).snapshot;
  }
  const { loadFormat } = await import('./load-format.ts');
  return loadFormat(name ?? (await import('./detect-registered.ts')).detectRegistered(document));
}
