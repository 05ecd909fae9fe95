import { isRecord } from '../json/is-record.ts';
import { jsonValue } from '../json/json-value.ts';
import { looksLikePaper } from './records.ts';

/** One line of JSON Lines that is not blank, not yet read. */
export interface JsonLine {
  source: string;
  /** 1-based. */
  line: number;
  isLast: boolean;
}

// The first lines may be broken or hold something else, such as a header.
const LINES_TO_TRY = 5;
const LONGEST_TRY = 1_000_000;

/** Whether a text holds one object a line of which an early one is a paper. Reads few lines. */
export function looksLikeLines(text: string): boolean {
  let start = 0;
  for (let tried = 0; tried < LINES_TO_TRY && start < text.length; tried++) {
    const end = text.indexOf('\n', start);
    if (end < 0 && tried === 0) return false;
    const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + LONGEST_TRY));
    const value = jsonValue(line);
    if (isRecord(value) && looksLikePaper(value)) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** The lines of a text, each to be read when its turn comes. */
export function linesOf(text: string): JsonLine[] {
  const lines: JsonLine[] = [];
  text.split('\n').forEach((source, index) => {
    if (source.trim() !== '') lines.push({ source, line: index + 1, isLast: false });
  });
  const last = lines.at(-1);
  if (last) last.isLast = true;
  return lines;
}
