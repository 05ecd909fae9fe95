import { cutToWidth, displayWidth, padToWidth } from '../../paper/text/display-width.ts';

/** A column of a table. */
export interface Column {
  title: string;
  /** Numbers stand at the right. Default: left. */
  side?: 'left' | 'right';
  /** The one column that gives way when the table is wider than the terminal. */
  isFlexible?: boolean;
  /** Left out when the terminal is too narrow for all, 1 before 2. Default: never. */
  spare?: number;
}

const GAP = 2;
const LEAST_FLEXIBLE = 36;

interface Filled {
  column: Column;
  cells: readonly string[];
  /** The width of its widest cell. */
  natural: number;
}

/**
 * Lines of a table, its head first, none wider than `width` as far as the fixed columns allow. Columns
 * without any content are left out.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const used = fitting(filledColumns(columns, rows), width);
  const spare = Math.max(0, total(used) - width);
  const widths = used.map(({ column, natural }) =>
    column.isFlexible ? Math.max(Math.min(LEAST_FLEXIBLE, natural), natural - spare) : natural,
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const most = widths[index] ?? 0;
        return padToWidth(cutToWidth(cell, most), most, used[index]?.column.side);
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  return [
    lineOf(used.map(({ column }) => column.title)),
    ...rows.map((_, row) => lineOf(used.map(({ cells }) => cells[row] ?? ''))),
  ];
}

function filledColumns(columns: readonly Column[], rows: readonly (readonly string[])[]): Filled[] {
  return columns
    .map((column, index) => {
      const cells = rows.map((row) => row[index] ?? '');
      const natural = [column.title, ...cells].reduce(
        (most, cell) => Math.max(most, displayWidth(cell)),
        0,
      );
      return { column, cells, natural };
    })
    .filter(({ cells }) => rows.length === 0 || cells.some((cell) => cell !== ''));
}

/** The columns without those that must go so that the flexible one keeps its least width. */
function fitting(columns: readonly Filled[], width: number): readonly Filled[] {
  const least = columns.map((one) =>
    one.column.isFlexible ? { ...one, natural: Math.min(one.natural, LEAST_FLEXIBLE) } : one,
  );
  if (total(least) <= width) return columns;
  const spares = columns.flatMap(({ column }) => column.spare ?? []);
  if (spares.length === 0) return columns;
  const first = Math.min(...spares);
  return fitting(
    columns.filter(({ column }) => column.spare !== first),
    width,
  );
}

function total(columns: readonly Filled[]): number {
  return columns.reduce((sum, { natural }) => sum + natural, GAP * (columns.length - 1));
}
