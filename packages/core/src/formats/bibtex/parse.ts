import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import { withoutPlaces } from '../entry-places.ts';
import type { ParsedDocument } from '../format.ts';
import { type BibEntry, readBibEntries } from './read-entries.ts';

/**
 * The entries of a .bib file, each knowing the one that its `crossref` names.
 *
 * @throws ListingError `malformed` when it holds no entry that is whole.
 */
export function parseBibtex(document: ListingDocument): ParsedDocument<BibEntry> {
  const { entries, issues } = readBibEntries(document.text);
  const [first] = issues;
  if (entries.length === 0 && (first || !/^[ \t]*@/m.test(document.text))) {
    throw new ListingError(
      'malformed',
      first
        ? `No entry is whole. ${first.where}: ${first.message}`
        : 'There is no BibTeX entry in it.',
      {
        issues: withoutPlaces(issues),
        received: excerpt(document.text),
        hint: 'An entry looks like @article{key, title = {…}, year = {2026}}.',
        ...(document.url !== undefined && { url: document.url }),
      },
    );
  }
  return { facts: {}, entries, issues: [...issues, ...linkParents(entries)] };
}

/** Ties entries to their parents; keys are compared without regard to case, as BibTeX does. */
function linkParents(entries: readonly BibEntry[]): Issue[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  return entries.flatMap((entry) => {
    const wanted = entry.fields.get('crossref')?.trim();
    if (!wanted) return [];
    const parent = byKey.get(wanted.toLowerCase());
    if (parent && parent !== entry) {
      entry.parent = parent;
      return [];
    }
    return [
      {
        code: 'missing-crossref',
        message: 'The entry refers to one that is not in the file; what that would add is missing.',
        where: `line ${entry.line}`,
        received: excerpt(wanted),
      },
    ];
  });
}
