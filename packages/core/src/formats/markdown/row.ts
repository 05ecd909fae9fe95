import { isLabel } from '../by-hand/label.ts';
import { toLooseDate } from '../by-hand/loose-date.ts';
import { looksLikeAuthors } from '../by-hand/reference.ts';
import { readAppearance } from '../by-hand/venue.ts';
import type { MarkdownEntry, Under } from './entry.ts';
import type { Piece } from './inline.ts';
import { readItem } from './item.ts';
import { isPaperLink, type ListedLink, linksIn, wordsOf } from './segments.ts';
import { type Column, rowOf } from './table.ts';

/**
 * One row of a table. It is a paper when the table has a column for titles, or when a link of the
 * row leads to one. Undefined for any other row.
 *
 * @param columns those of the table; without them each cell is told by what is in it.
 * @param names what the columns are called: the links below "Code" lead to code.
 */
export function readRow(
  cells: readonly string[],
  columns: readonly Column[] | undefined,
  names: readonly string[],
  inline: (text: string) => Piece[],
  under: Under,
): MarkdownEntry | undefined {
  const layout = columns ?? cells.map((cell) => columnOf(inline(cell)));
  const row = rowOf(cells, layout);
  const words = (column: Column) => wordsOf(inline(row.get(column) ?? '')).trim();
  const item = readItem(inline(titleCell(row, cells)));
  const links = linksOfRow(cells, layout, names, inline);
  const isListed = columns?.includes('title') === true && isTitleTable(columns, names);
  if (!isListed && !links.some(isPaperLink) && item.written.length === 0) return undefined;
  const isWhole = row.has('authors') && !item.isMarked && !(row.get('title') ?? '').includes('\n');
  const entry: MarkdownEntry = { ...item, links, under };
  if (isWhole) {
    delete entry.note;
    entry.title = words('title');
  }
  for (const column of [
    'authors',
    'date',
    'venue',
    'abstract',
    'summary',
    'keywords',
    'comment',
  ] as const) {
    const said = words(column);
    if (said !== '') entry[column] = said;
  }
  return entry;
}

/** Without a column for titles the first cell with words that are no label names the row. */
function titleCell(row: ReadonlyMap<Column, string>, cells: readonly string[]): string {
  return (
    row.get('title') ??
    (row.size > 0 && !row.has('links')
      ? ''
      : (cells.find(
          (cell) => /\p{L}{3}/u.test(cell) && !/^\W*\[?(?:link|pdf|paper|code)\b/i.test(cell),
        ) ?? ''))
  );
}

/** A table of titles says more of papers than what each is called, or calls them so. */
function isTitleTable(columns: readonly Column[], names: readonly string[]): boolean {
  if (columns.some((column) => /^(?:date|authors|abstract|venue)$/.test(column))) return true;
  return names.some((name) => /^\W*(?:papers?|(?:paper )?titles?|论文|标题)\W*$/i.test(name));
}

function linksOfRow(
  cells: readonly string[],
  columns: readonly Column[],
  names: readonly string[],
  inline: (text: string) => Piece[],
): ListedLink[] {
  const surplus = Math.max(0, cells.length - columns.length);
  return cells.flatMap((cell, index) => {
    const place = columns[index] === 'title' || surplus === 0 ? index : index - surplus;
    const name = columns[place] === 'links' ? (names[place] ?? '') : '';
    return linksIn(inline(cell)).map(({ label, url }) => ({
      label: name !== '' && isLabel(label) ? `${name} ${label}` : label,
      url,
    }));
  });
}

function columnOf(pieces: readonly Piece[]): Column {
  const words = wordsOf(pieces).trim();
  if (linksIn(pieces).length > 0 && isLabel(words)) return 'links';
  if (/et\.?\s?al\.?$/i.test(words)) return 'authors';
  if (toLooseDate(words) !== undefined && words.length < 25) return 'date';
  if (pieces.some(({ strong }) => strong) && words.length > 3) return 'title';
  if (readAppearance(words)) return 'venue';
  if (looksLikeAuthors(words) && /,/.test(words)) return 'authors';
  return words.length > 8 ? 'title' : 'links';
}
