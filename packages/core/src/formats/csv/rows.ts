/** One row of a table, and the line that it begins on. */
export interface TableRow {
  cells: string[];
  line: number;
}

/** The rows of a text; `openAt` is the line of the row whose quotes never close. */
export interface Table {
  rows: TableRow[];
  openAt?: number;
}

/** One value: its text, the place behind it, the line ends that it holds. */
interface Cell {
  value: string;
  end: number;
  lines: number;
}

/**
 * Reads values that a delimiter parts, by RFC 4180: quotes around values that hold delimiters, line
 * ends or (doubled) quotes. Text behind a closing quote is kept. Blank lines are no rows. Takes time
 * in proportion to the text.
 */
export function readRows(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Table {
  const rows: TableRow[] = [];
  const bare = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let row: TableRow = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at <= text.length && rows.length < most; ) {
    const cell = readCell(text, at, bare);
    if (!cell) return { rows, openAt: row.line };
    row.cells.push(cell.value);
    line += cell.lines;
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    if (row.cells.some((value) => value.trim() !== '')) rows.push(row);
    if (text.startsWith('\r\n', cell.end)) at++;
    row = { cells: [], line: ++line };
  }
  return { rows };
}

/** The value at a place, up to the next delimiter or line end; undefined when its quotes never close. */
function readCell(text: string, at: number, bare: RegExp): Cell | undefined {
  const quoted = text[at] === '"' ? readQuoted(text, at) : { value: '', end: at, lines: 0 };
  if (!quoted) return undefined;
  bare.lastIndex = quoted.end;
  const rest = bare.exec(text)?.[0] ?? '';
  return { value: quoted.value + rest, end: quoted.end + rest.length, lines: quoted.lines };
}

/** The value of the quotes that open at `from`; undefined when they never close. */
function readQuoted(text: string, from: number): Cell | undefined {
  const quote = /"("?)/g;
  quote.lastIndex = from + 1;
  for (let match = quote.exec(text); match; match = quote.exec(text)) {
    if (match[1] !== '') continue;
    const source = text.slice(from + 1, match.index);
    const lines = source.match(/\r\n|[\r\n]/g)?.length ?? 0;
    return { value: source.replaceAll('""', '"'), end: quote.lastIndex, lines };
  }
  return undefined;
}
