import * as v from 'valibot';
import { EntryError } from '../errors/entry-error.ts';
import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { ListingError } from '../errors/listing-error.ts';
import { checkPaper } from '../paper/check-paper.ts';
import { completePaper, type PaperDraft } from '../paper/complete-paper.ts';
import { canonicalIds } from '../paper/identifiers/paper-id.ts';
import { placeholderTitle } from '../paper/identifiers/placeholder-title.ts';
import type { Listing } from '../paper/listing.ts';
import type { Paper } from '../paper/paper.ts';
import type { ListingDocument } from './document.ts';
import type { Format, ParsedDocument } from './format.ts';

/**
 * Runs a format over a document: parse once, then normalise, complete and validate entry by entry.
 * Whatever goes wrong in an entry becomes an issue of the listing.
 *
 * @throws ListingError when the document cannot be split, or holds entries of which none is readable.
 */
export function readDocument(format: Format, document: ListingDocument): Listing {
  const parsed = format.parse(document);
  const issues: Issue[] = [...(parsed.issues ?? [])];
  const papers: Paper[] = [];
  parsed.entries.forEach((entry, index) => {
    const paper = readEntry(format, parsed, document, entry, index + 1, issues);
    if (paper) papers.push(paper);
  });
  if (papers.length === 0 && parsed.entries.length > 0)
    throw nothingReadable(parsed, document, issues);
  return { format: format.name, ...parsed.facts, papers, issues };
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
    const draft = format.normalise(entry, { document, facts, position, report });
    const paper = completePaper(titled(draft, report));
    const problem = checkPaper(paper);
    if (problem === undefined) return paper;
    report(schemaIssue(problem));
  } catch (error) {
    report(entryIssue(error, entry));
  }
  return undefined;
}

/** A paper without a title is called by its identifier; without either it is none. */
function titled(draft: PaperDraft, report: (issue: Omit<Issue, 'where'>) => void): PaperDraft {
  if (draft.title !== '') return draft;
  const title = placeholderTitle(canonicalIds(draft.ids ?? {}).ids);
  if (title === undefined) {
    throw new EntryError('missing-title', 'It has neither a title nor an identifier.');
  }
  report({
    code: 'missing-title',
    message: `The entry has no title: it is called by its identifier, ${title}.`,
    expected: 'a title',
  });
  return { ...draft, title };
}

function schemaIssue(issue: v.BaseIssue<unknown>): Omit<Issue, 'where'> {
  const path = v.getDotPath(issue) ?? 'paper';
  return {
    code: 'invalid-paper',
    message: `The entry was left out: its ${path} is not as it must be.`,
    expected: issue.expected ?? issue.message,
    received: excerpt(issue.input),
  };
}

function entryIssue(error: unknown, entry: unknown): Omit<Issue, 'where'> {
  const known = error instanceof EntryError;
  return {
    code: known ? error.code : 'unreadable-entry',
    message: `The entry was left out. ${error instanceof Error ? error.message : String(error)}`,
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
