import { detectFormat } from './detect-format.ts';
import type { ListingDocument } from './document.ts';
import { findFormat } from './find-format.ts';
import type { Format } from './format.ts';
import { type FormatEntry, type FormatName, formatRegistry } from './registry.ts';

/**
 * Loads the format of that name, or the one that recognises the document.
 *
 * @throws ListingError `unknown-format`
 */
export function loadFormat(
  document: ListingDocument,
  name: FormatName | undefined,
): Promise<Format> {
  const entry: FormatEntry = findFormat(
    formatRegistry,
    name ?? detectFormat(document, formatRegistry),
  );
  return entry.load();
}
