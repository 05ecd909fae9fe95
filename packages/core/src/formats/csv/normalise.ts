import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { dateOfRecord } from '../../paper/date-of-record.ts';
import { COUNT_NAMES } from '../../paper/known-names.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import { splitClasses } from '../feed/classes.ts';
import { toFeedDate } from '../feed/feed-date.ts';
import { identifiersIn } from '../feed/identifiers.ts';
import type { EntryContext } from '../format.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import type { Column } from './columns.ts';
import type { CsvEntry } from './parse.ts';

const LINKS = ['pdf', 'code', 'project', 'discussion'] as const;

/** One row to one paper. A description beside an abstract is a summary, without one the abstract. */
export function normaliseCsvRow(entry: CsvEntry, context: EntryContext): PaperDraft {
  if (entry.own) {
    return { ...entry.own, provenance: [{ source: 'csv', position: context.position }] };
  }
  const cells = (column: Column) => entry.values.get(column) ?? [];
  const text = (column: Column) => markupToText(cells(column)[0] ?? '');
  const title = text('title');
  const [abstract = '', summary] = [text('abstract'), text('summary')].filter(Boolean);
  const urls = cells('url').map((url) => toWebUrl(url));
  const link = urls.find((url) => url !== undefined);
  const pubmed = /^\d{1,9}$/.exec(cells('pubmed')[0] ?? '')?.[0];
  const known = identifiersIn([...cells('id'), ...cells('url'), ...cells('pdf')]);
  return {
    ids: { ...known, pubmed: pubmed ?? known.pubmed },
    title,
    abstract,
    summary,
    authors: readAuthorList(namesIn(cells('authors')[0] ?? '')),
    publishedAt: dateIn('published', entry, context),
    updatedAt: dateIn('updated', entry, context),
    venue: text('venue') || undefined,
    keywords: cells('keywords').flatMap(listIn),
    ...(entry.values.has('categories') && {
      categories: splitClasses(cells('categories').flatMap((cell) => cell.split(/[\s,;[\]'"]+/)))
        .categories,
    }),
    language: text('language') || undefined,
    links: [
      ...urls.map((url) => ({ rel: 'abstract' as const, url })),
      ...LINKS.flatMap((rel) => cells(rel).map((url) => ({ rel, url }))),
      ...linksInAbstract(abstract),
    ],
    counts: countsOf(entry, context),
    provenance: [{ source: 'csv', ...(link && { url: link }), position: context.position }],
  };
}

/** Lists come as texts and, from programs, as the lists of Python or JSON. */
function namesIn(cell: string): string {
  if (!cell.startsWith('[')) return cell.replaceAll('|', ';');
  return listIn(cell).join('; ');
}

function listIn(cell: string): string[] {
  const quoted = cell.startsWith('[') ? [...cell.matchAll(/'([^']*)'|"([^"]*)"/g)] : [];
  const items =
    quoted.length > 0 ? quoted.map((match) => match[1] ?? match[2] ?? '') : cell.split(/[;|,]/);
  return items.map((item) => toPlainText(item)).filter(Boolean);
}

function dateIn(column: 'published' | 'updated', { values }: CsvEntry, context: EntryContext) {
  const cells = values.get(column) ?? [];
  const exact = cells.map((cell) => toFeedDate(cell)).filter((date) => date !== undefined);
  const date = exact.sort((a, b) => b.length - a.length)[0] ?? dateOfRecord(cells);
  if (date === undefined && cells.length > 0) {
    reportUnreadableDate(context, cells.join(', '), '2026-06-12');
  }
  return date;
}

function countsOf({ values }: CsvEntry, { document, report }: EntryContext): PaperDraft['counts'] {
  const counts: Record<string, number> = {};
  for (const name of COUNT_NAMES) {
    const cell = name === 'points' ? undefined : values.get(name)?.[0];
    if (cell === undefined) continue;
    if (/^\d{1,3}(?:,?\d{3}){0,4}$|^\d{1,12}$/.test(cell))
      counts[name] = Number(cell.replaceAll(',', ''));
    else {
      report({
        code: 'invalid-field',
        message: `"${name}" was left out: it is no count.`,
        expected: 'a whole number',
        received: excerpt(cell),
      });
    }
  }
  return { ...counts, observedAt: document.observedAt };
}
