import type { Format } from '../format.ts';
import { detectCsv } from './detect.ts';
import { normaliseCsvRow } from './normalise.ts';
import { type CsvEntry, parseCsv } from './parse.ts';

/** A table of papers with its columns named in the first row: CSV, TSV, or with semicolons. */
export const csv: Format<CsvEntry, 'csv'> = {
  name: 'csv',
  detect: detectCsv,
  parse: parseCsv,
  normalise: normaliseCsvRow,
  lineOf: ({ line }) => line,
};

export type { CsvEntry };
