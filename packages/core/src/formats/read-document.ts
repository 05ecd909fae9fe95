import * as v from 'valibot';
import { EntryError } from '../errors/entry-error.ts';
import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { ListingError } from '../errors/listing-error.ts';
import { checkPaper } from '../paper/check-paper.ts';
import { completePaper, type PaperDraft } from '../paper/complete-paper.ts';
import { canonicalIds } from '../paper/identifiers/canonical-ids.ts';
import { placeholderTitle } from '../paper/identifiers/placeholder-title.ts';
import type { Listing } from '../paper/listing.ts';
import type { Paper } from '../paper/paper.ts';
import type { ListingDocument } from './document.ts';
import { EntryPlaces, withoutPlaces } from './entry-places.ts';
import { withinLimits } from './field-limits.ts';
import type { EntryContext, Format, ParsedDocument } from './format.ts';

/**
 * Runs a format over a document: parse once, then normalise, complete and validate entry by entry.
 * Whatever goes wrong in an entry becomes an issue of the listing.
 *
 * @throws ListingError when the document cannot be split, or holds entries of which none is readable.
 */
export function readDocument(format: Format, document: ListingDocument): Listing {
  const parsed = format.parse(document);
  const issues = withoutPlaces(parsed.issues ?? []);
  const places = new EntryPlaces(parsed.issues ?? []);
  const papers: Paper[] = [];
  const count = parsed.entries.length;
  for (let at = 0; at < count; at++) {
    const paper = readEntry(format, parsed, document, parsed.entries[at], places.next(), issues);
    if (paper) papers.push(paper);
    else if (isHopeless(at + 1, papers.length)) {
      issues.unshift(givenUp(at + 1, count, papers.length));
      break;
    }
  }
  if (papers.length === 0 && parsed.entries.length > 0)
    throw nothingReadable(parsed, document, issues);
  return { format: format.name, ...parsed.facts, papers, issues };
}

// A listing has a few broken entries; one that goes on like this is no listing, and may be endless.
const MOST_LOST = 20_000;

function isHopeless(read: number, kept: number): boolean {
  return read - kept >= MOST_LOST && kept * 10 < read;
}

function givenUp(read: number, count: number, kept: number): Issue {
  return {
    code: 'too-many-broken-entries',
    message: `Reading stopped: of the first ${read} entries only ${kept} are papers. The other ${count - read} were not looked at.`,
    where: `entry ${read}`,
  };
}

function readEntry(
  format: Format,
  { facts }: ParsedDocument,
  document: ListingDocument,
  entry: unknown,
  position: number,
  issues: Issue[],
): Paper | undefined {
  const where = `entry ${position}`;
  const report = (issue: Omit<Issue, 'where'>) => issues.push({ ...issue, where });
  try {
    const read = format.normalise(entry, { document, facts, position, report });
    const draft = withinLimits(read, report);
    const paper = completePaper(titled(draft, { name: nameOf(format, entry), report }));
    const problem = checkPaper(paper);
    if (problem === undefined) return paper;
    report(schemaIssue(problem, nameOf(format, entry)));
  } catch (error) {
    report(entryIssue(error, entry, nameOf(format, entry)));
  }
  return undefined;
}

/** How an issue names an entry: files that people edit are looked up by line. */
function nameOf(format: Format, entry: unknown): string {
  const line = format.lineOf?.(entry);
  return line === undefined ? 'The entry' : `The entry on line ${line}`;
}

/** A paper without a title is called by its identifier; without either it is none. */
function titled(
  draft: PaperDraft,
  { name, report }: { name: string; report: EntryContext['report'] },
): PaperDraft {
  if (draft.title !== '') return draft;
  const title = placeholderTitle(canonicalIds(draft.ids ?? {}).ids);
  if (title === undefined) {
    const known = wordsOf(draft);
    throw new EntryError('missing-title', 'It has neither a title nor an identifier.', {
      ...(known !== undefined && { received: excerpt(known) }),
    });
  }
  report({
    code: 'missing-title',
    message: `${name} has no title: it is called by its identifier, ${title}.`,
    expected: 'a title',
  });
  return { ...draft, title };
}

/** By what else than its title a person would find an entry in its file. */
function wordsOf({ abstract, links = [], authors = [] }: PaperDraft): string | undefined {
  const words = [
    abstract,
    ...links.map(({ url }) => url),
    authors.map((one) => one.name).join(', '),
  ];
  return words.find(Boolean);
}

function schemaIssue(issue: v.BaseIssue<unknown>, name: string): Omit<Issue, 'where'> {
  const path = v.getDotPath(issue) ?? 'paper';
  return {
    code: 'invalid-paper',
    message: `${name} was left out: its ${path} is not as it must be.`,
    expected: issue.expected ?? issue.message,
    received: excerpt(issue.input),
  };
}

function entryIssue(error: unknown, entry: unknown, name: string): Omit<Issue, 'where'> {
  const known = error instanceof EntryError;
  return {
    code: known ? error.code : 'unreadable-entry',
    message: `${name} was left out. ${error instanceof Error ? error.message : String(error)}`,
    received: (known ? error.received : undefined) ?? excerpt(entry),
  };
}

function nothingReadable(
  parsed: ParsedDocument,
  document: ListingDocument,
  issues: readonly Issue[],
): ListingError {
  const first = issues[0];
  const count = parsed.entries.length;
  const onlyRepr = issues.every((issue) => issue.code === 'python-repr');
  return new ListingError(
    onlyRepr ? 'python-repr' : 'no-readable-entry',
    `${count === 1 ? 'The only entry could not' : `None of the ${count} entries could`} be read. ${first?.where}: ${first?.message}`,
    {
      issues,
      ...(document.url !== undefined && { url: document.url }),
      hint: onlyRepr
        ? 'Write the data with json.dumps(), not with str() or repr(), and read it again.'
        : 'Check that the file is what its source sent, and see `issues` for each entry.',
    },
  );
}
