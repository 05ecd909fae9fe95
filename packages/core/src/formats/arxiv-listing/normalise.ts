import type { PaperDraft } from '../../paper/complete-paper.ts';
import { toMailDate } from '../../paper/mail-date.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { draftOfArxivRecord } from '../arxiv/arxiv-record.ts';
import type { EntryContext } from '../format.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import type { EntryDate, TextEntry } from './text-entry.ts';

/**
 * One entry in text to one paper. It was published when its first version was submitted, and updated
 * when the last one was; that of a replaced paper tells the latter alone.
 */
export function normaliseTextEntry(entry: TextEntry, context: EntryContext): PaperDraft {
  const { id, fields, dates, abstract, listedAt } = entry;
  const field = (name: string) => fields.get(name) ?? '';
  const last = dates.at(-1);
  const first = dates.find(({ kind }) => kind === 'submitted');
  return draftOfArxivRecord(
    {
      id,
      title: field('title'),
      authors: readAuthorList(field('authors')),
      abstract,
      comments: field('comments'),
      journal: field('journal-ref'),
      doi: field('doi'),
      categories: categoriesOf(id, field('categories')),
      keywords: field('subj-class').split(';').map(toPlainText).filter(Boolean),
      version: dates.findLast(({ version }) => version !== undefined)?.version,
      publishedAt: first && dateOf(first, context),
      updatedAt: last?.kind === 'revised' ? dateOf(last, context) : undefined,
      listedAt,
      isWithdrawn: last !== undefined && saysIgnored(last),
    },
    context,
  );
}

/** The date without the size that follows it: "(829kb,D)", in 1992 also "(11kb)". */
function dateOf({ source }: EntryDate, context: EntryContext): string | undefined {
  const text = source
    .slice(0, 200)
    .replace(/\((?:\d|\s|kb|,|[A-Z])*\)\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const date = toMailDate(text) ?? toDateText(text);
  if (date === undefined && text !== '') {
    reportUnreadableDate(context, text, 'Wed, 15 Mar 2023 18:34:08 GMT');
  }
  return date;
}

/** arXiv flags a version whose source is to be ignored with I: the paper is withdrawn. */
function saysIgnored({ source }: EntryDate): boolean {
  return /\(\d{1,9}kb,[A-Z]{0,9}I[A-Z]{0,9}\)\s*$/.test(source.slice(0, 200));
}

/** The first years named none: there the archive is the category, and it stands in the identifier. */
function categoriesOf(id: string, field: string): string[] {
  const categories = field.split(/\s+/).filter(Boolean);
  const archive = /^([a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?)\/\d{7}/.exec(id)?.[1];
  return categories.length === 0 && archive !== undefined ? [archive] : categories;
}
