import type { PaperDraft } from '../../paper/complete-paper.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { draftOfArxivRecord } from '../arxiv/arxiv-record.ts';
import type { EntryContext } from '../format.ts';
import type { PageEntry } from './page-entry.ts';

/** One entry of a page to one paper. */
export function normalisePageEntry(entry: PageEntry, context: EntryContext): PaperDraft {
  return draftOfArxivRecord({ ...entry, authors: readAuthorList(entry.authors) }, context);
}
