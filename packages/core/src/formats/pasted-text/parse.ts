import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { canonicalIds } from '../../paper/identifiers/canonical-ids.ts';
import { placeholderTitle } from '../../paper/identifiers/placeholder-title.ts';
import { firstLines } from '../by-hand/first-lines.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { readIdentifiers } from './identifiers.ts';
import { type PastedEntry, readEntries } from './lines.ts';

/**
 * The lines of a pasted list. A line that names no paper, such as a heading, is reported; papers
 * that are named by an identifier alone are reported once for all of them.
 *
 * @throws ListingError `malformed` when no line names a paper.
 */
export function parsePastedText(document: ListingDocument): ParsedDocument<PastedEntry> {
  const { text, issues } = firstLines(document.text);
  const all = readEntries(text).map((entry) => withinLine(entry, issues));
  const entries = all.filter(({ kind }) => kind !== 'other');
  if (entries.length === 0) {
    throw new ListingError('malformed', 'No line of this text names a paper.', {
      received: excerpt(document.text),
      hint: 'Put each paper on a line of its own: its title, its arXiv identifier, its DOI or its address.',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  for (const entry of all) if (entry.kind === 'other') issues.push(leftOut(entry));
  const bare = entries.filter(isBare);
  if (bare.length > 0) issues.push(untitled(bare));
  return { facts: {}, entries, issues };
}

// As long as a reference with an abstract; a line beyond that is a page without line ends.
const LONGEST_LINE = 20_000;

function withinLine(entry: PastedEntry, issues: Issue[]): PastedEntry {
  if (entry.text.length <= LONGEST_LINE) return entry;
  issues.push({
    code: 'overlong-line',
    message: `Only the first ${LONGEST_LINE} characters of the line were read.`,
    where: `line ${entry.line}`,
    expected: 'one paper on each line',
    received: excerpt(entry.text),
  });
  return { ...entry, text: entry.text.slice(0, LONGEST_LINE) };
}

function isBare({ kind, text }: PastedEntry): boolean {
  const { ids } = canonicalIds(readIdentifiers(text).ids);
  return kind === 'identifier' && placeholderTitle(ids) !== undefined;
}

function leftOut({ text, line }: PastedEntry): Issue {
  return {
    code: 'no-paper',
    message: 'The line was left out: it names no paper.',
    where: `line ${line}`,
    received: excerpt(text),
  };
}

function untitled(bare: readonly PastedEntry[]): Issue {
  return {
    code: 'missing-title',
    message: `${bare.length === 1 ? 'One line gives' : `${bare.length} lines give`} no title: each such paper is called by its identifier.`,
    where: `line ${bare[0]?.line}`,
    expected: 'a title',
  };
}
