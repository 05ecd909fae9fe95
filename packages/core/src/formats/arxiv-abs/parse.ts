import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { readTextEntries } from '../arxiv-listing/read-entries.ts';
import type { TextEntry } from '../arxiv-listing/text-entry.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';

/**
 * The entries of one `.abs` file, or of several in a row.
 *
 * @throws ListingError `malformed` when there is none.
 */
export function parseArxivAbs(document: ListingDocument): ParsedDocument<TextEntry> {
  const { entries, issues } = readTextEntries(document.text);
  if (entries.length === 0 && issues.length === 0) {
    throw new ListingError('malformed', 'No entry of an .abs file of arXiv was found.', {
      received: excerpt(document.text),
      hint: 'The head of the entry and its abstract each stand between lines of \\\\.',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  return { facts: {}, entries, issues };
}
