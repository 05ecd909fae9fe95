import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import type { ListingDocument } from '../document.ts';
import type { LeftOut, ParsedDocument } from '../format.ts';
import { type Column, type Layout, layoutOf } from './columns.ts';
import { isOwnHeader, ownDraft } from './own-table.ts';
import { readRows, type TableRow } from './rows.ts';

/** One row: the values of the columns that are known, and the line that it begins on. */
export interface CsvEntry {
  values: ReadonlyMap<Column, readonly string[]>;
  line: number;
  /** The paper, where this package wrote the table. */
  own?: PaperDraft;
}

/**
 * The rows below the header. A row with more or fewer values than the header would put words into
 * the wrong columns: it is left out and reported.
 *
 * @throws ListingError `malformed` when the first row names no title.
 */
export function parseCsv(document: ListingDocument): ParsedDocument<CsvEntry> {
  const layout = layoutOf(document.text.trimStart().slice(0, 10_000));
  if (!layout) {
    throw new ListingError('malformed', 'The first row names no columns of papers.', {
      received: excerpt(document.text),
      hint: 'Name the columns in the first row: title, authors, abstract, date, url, doi, …',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const { rows, openAt } = readRows(document.text, layout.delimiter);
  const issues: LeftOut[] = [];
  const entries: CsvEntry[] = [];
  const isOwn = isOwnHeader(rows[0]?.cells ?? []);
  const cut = brokenOff(document.text, rows);
  for (const [index, row] of rows.slice(1).entries()) {
    const entry = entryOf(row, layout);
    if (!fits(row, layout)) issues.push({ ...misfit(row, layout), leftOut: index + 1 });
    else if (row === cut && !entry.values.has('title')) issues.push(cutShort(row));
    else entries.push(isOwn ? { ...entry, own: ownDraft(row.cells) } : entry);
  }
  if (openAt !== undefined) issues.push(neverClosed(openAt));
  return { facts: {}, entries, issues };
}

/** The last row of a text that ends in it: what its last cells were to hold nobody can tell. */
function brokenOff(text: string, rows: readonly TableRow[]): TableRow | undefined {
  return /[\r\n]$/.test(text) ? undefined : rows.at(-1);
}

/** Spreadsheets write empty cells beyond the last column now and then. */
function fits({ cells }: TableRow, { columns }: Layout): boolean {
  return (
    cells.length >= columns.length && cells.slice(columns.length).every((cell) => !cell.trim())
  );
}

function entryOf({ cells, line }: TableRow, { columns }: Layout): CsvEntry {
  const values = new Map<Column, string[]>();
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === undefined || cell === '') return;
    const known = values.get(column);
    if (known) known.push(cell);
    else values.set(column, [cell]);
  });
  return { values, line };
}

function misfit({ cells, line }: TableRow, { columns }: Layout): LeftOut {
  return {
    code: 'malformed-entry',
    message: `The row was left out: it has ${cells.length} values, the header has ${columns.length}.`,
    where: `line ${line}`,
    received: excerpt(cells.join(' | ')),
  };
}

function cutShort({ cells, line }: TableRow): LeftOut {
  return {
    code: 'truncated',
    message: 'The text ends within this row, before its title; it was left out.',
    where: `line ${line}`,
    received: excerpt(cells.join(' | ')),
  };
}

function neverClosed(line: number): LeftOut {
  return {
    code: 'truncated',
    message:
      'The row that begins here, and all that follows, was left out: its quotes never close.',
    where: `line ${line}`,
    expected: '"',
  };
}
