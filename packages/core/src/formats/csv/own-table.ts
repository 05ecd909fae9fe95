import type { PaperDraft } from '../../paper/complete-paper.ts';
import { COUNT_NAMES, LINK_RELATIONS } from '../../paper/known-names.ts';
import { readOwnIds, readOwnList } from '../own-list.ts';

/**
 * The columns of the tables that this package writes, in their order. A table with exactly these is
 * read without guessing: its texts are plain, its lists are parted by semicolons.
 */
export const OWN_COLUMNS = [
  ...['title', 'authors', 'published', 'updated', 'listed', 'venue', 'url', 'arxiv', 'version'],
  ...['doi', 'ids', 'categories', 'keywords', 'language', ...COUNT_NAMES, 'observed'],
  ...['withdrawn', 'organization', 'submitter', 'image', 'links', 'summary', 'abstract'],
] as const;

/** What a spreadsheet takes for the beginning of a formula, an apostrophe before it or not. */
export const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The name of one of these columns. */
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Whether the first row of a table is the one that we write. */
export function isOwnHeader(cells: readonly string[]): boolean {
  return cells.length === OWN_COLUMNS.length && OWN_COLUMNS.every((name, at) => cells[at] === name);
}

/** One row of ours to one paper. */
export function ownDraft(cells: readonly string[]): PaperDraft {
  const text = (column: OwnColumn) => plainCell(cells[OWN_COLUMNS.indexOf(column)] ?? '');
  const known = (column: OwnColumn) => text(column) || undefined;
  const list = (column: OwnColumn) => readOwnList(text(column));
  const named = (name: string | undefined) => (name === undefined ? undefined : { name });
  return {
    ids: { ...readOwnIds(list('ids')), arxiv: known('arxiv'), doi: known('doi') },
    version: Number(known('version')) || undefined,
    title: text('title'),
    abstract: known('abstract'),
    summary: known('summary'),
    authors: list('authors').map((name) => ({ name })),
    publishedAt: known('published'),
    updatedAt: known('updated'),
    listedAt: known('listed'),
    venue: known('venue'),
    categories: list('categories'),
    keywords: list('keywords'),
    language: known('language'),
    links: list('links').flatMap(linkOf),
    image: known('image'),
    organization: named(known('organization')),
    submittedBy: named(known('submitter')),
    counts: {
      ...Object.fromEntries(
        COUNT_NAMES.flatMap((name) => (text(name) === '' ? [] : [[name, Number(text(name))]])),
      ),
      observedAt: known('observed'),
    },
    withdrawn: text('withdrawn') === 'yes' || undefined,
  };
}

/** A cell without the apostrophe that keeps a spreadsheet from calculating it. */
function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell.trim();
}

/** `code https://github.com/…` */
function linkOf(text: string) {
  const [word, url] = text.split(' ');
  const rel = LINK_RELATIONS.find((name) => name === word);
  return rel === undefined ? [] : [{ rel, url }];
}
