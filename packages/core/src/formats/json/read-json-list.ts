import { isListingError } from '../../errors/listing-error.ts';
import { type ListingDocument, openDocument } from '../document.ts';
import { readJsonLines } from './json-lines.ts';
import { type JsonEntries, readJsonEntries } from './read-json-entries.ts';

/**
 * The JSON of a document whose entries stand in a list under a key, such as
 * `{"meta": {…}, "results": […]}`. When it is broken, the whole elements of the first such list are
 * kept, as `{[key]: […]}`, and issues tell of what is missing. One entry a line gives an array. Inside a text the key cannot be
 * mistaken for one: its quotes are escaped there.
 *
 * @throws ListingError `python-repr` or `malformed` when nothing can be saved.
 */
export function readJsonList(document: ListingDocument, key: string): JsonEntries {
  const reading = document.json();
  if ('value' in reading || !document.head.startsWith('{')) return readJsonEntries(document);
  const lines = readJsonLines(document.text);
  if (lines) return lines;
  const opening = new RegExp(`"${key}"\\s*:\\s*(?=\\[)`).exec(document.text);
  const saved = opening && salvage(document.text.slice(opening.index + opening[0].length));
  if (!saved) return readJsonEntries(document);
  if (saved.issues.length === 0) {
    saved.issues.push({
      code: 'truncated',
      message: 'The text is broken behind its entries: facts of the listing may be missing.',
      where: 'end of the text',
    });
  }
  return { value: { [key]: saved.value }, issues: saved.issues };
}

function salvage(text: string): JsonEntries | undefined {
  try {
    return readJsonEntries(openDocument(text));
  } catch (error) {
    if (isListingError(error)) return undefined;
    throw error;
  }
}
