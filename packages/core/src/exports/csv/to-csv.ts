import { FORMULA, OWN_COLUMNS, type OwnColumn } from '../../formats/csv/own-table.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Exportable } from '../exportable.ts';
import type { ListOptions } from '../listed-papers.ts';
import { listedPapers } from '../listed-papers.ts';
import { ownIds, ownList } from '../own-list.ts';
import { pageOf } from '../page-of.ts';

/** What a table can be told. */
export type CsvOptions = Omit<ListOptions, 'why'>;

/**
 * Papers as CSV, a row each below the names of the columns, encoded as UTF-8 without a mark of byte order. Lists
 * stand in one cell between semicolons. A cell that a spreadsheet would calculate (it begins with
 * `=`, `+`, `-`, `@`) gets an apostrophe in front, which our reader takes off again.
 *
 * Sources: RFC 4180; owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(exportable: Exportable, options: CsvOptions = {}): string {
  const rows = listedPapers(exportable, { ...options, why: false }).map(({ paper }) =>
    rowOf(paper),
  );
  return [OWN_COLUMNS, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function rowOf(paper: Paper): string[] {
  const { ids, counts, links } = paper;
  const cells: Partial<Record<OwnColumn, string | number | undefined>> = {
    title: paper.title,
    authors: ownList(paper.authors.map(({ name }) => name)),
    published: paper.publishedAt,
    updated: paper.updatedAt,
    listed: paper.listedAt,
    venue: paper.venue,
    url: pageOf(paper),
    arxiv: ids.arxiv,
    version: paper.version,
    doi: ids.doi,
    ids: ownList(ownIds(paper, ['arxiv', 'doi'])),
    categories: ownList(paper.categories),
    keywords: ownList(paper.keywords),
    language: paper.language,
    ...counts,
    observed: counts.observedAt,
    withdrawn: paper.withdrawn ? 'yes' : undefined,
    organization: paper.organization?.name,
    submitter: paper.submittedBy?.name,
    image: paper.image,
    links: ownList(links.map(({ rel, url }) => `${rel} ${url}`)),
    summary: paper.summary,
    abstract: paper.abstract,
  };
  return OWN_COLUMNS.map((column) => String(cells[column] ?? ''));
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
