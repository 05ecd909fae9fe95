import { detectFormat } from './detect-format.ts';
import type { ListingDocument } from './document.ts';
import type { FormatName } from './loaders.ts';
import { formatRegistry } from './registry.ts';

/**
 * The name of the format that recognises a document. Apart from `readListing`, so that the detectors
 * are loaded only when one must be asked.
 *
 * @throws ListingError `unknown-format`
 */
export function detectRegistered(document: ListingDocument): FormatName {
  return detectFormat(document, formatRegistry) as FormatName;
}
