import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { isListingError } from '../../errors/listing-error.ts';
import { type ListingDocument, openDocument } from '../document.ts';
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
  const lines = readLines(document.text);
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

/** The dumps of some sources hold one entry a line (JSON Lines). Undefined for anything else. */
function readLines(text: string): JsonEntries | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || parseLine(lines[0]) === undefined) return undefined;
  const value: unknown[] = [];
  const issues: Issue[] = [];
  lines.forEach((line, index) => {
    const entry = parseLine(line);
    if (entry !== undefined) value.push(entry);
    else issues.push(brokenLine(line, index + 1, index === lines.length - 1));
  });
  return { value, issues };
}

function parseLine(line = ''): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function brokenLine(line: string, position: number, isLast: boolean): Issue {
  return {
    code: isLast ? 'truncated' : 'malformed-entry',
    message: 'The entry was left out: its line is not valid JSON.',
    where: `entry ${position}`,
    received: excerpt(line),
  };
}

function salvage(text: string): JsonEntries | undefined {
  try {
    return readJsonEntries(openDocument(text));
  } catch (error) {
    if (isListingError(error)) return undefined;
    throw error;
  }
}
