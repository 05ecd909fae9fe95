import { cutToWidth, toPrintable } from '../../paper/text/display-width.ts';

type Range = readonly [start: number, end: number];

/** How the marked parts of a text are styled, and the rest. */
export interface Marking {
  mark(text: string): string;
  rest?(text: string): string;
}

/** A text on one line, cut to a width, with the marked ranges (in order, apart) styled. */
export function markedText(
  text: string,
  ranges: readonly Range[],
  most: number,
  { mark, rest = (plain) => plain }: Marking,
): string {
  const line = cutToWidth(text, most);
  const kept = line === toPrintable(text) ? line.length : line.length - 1;
  let styled = '';
  let done = 0;
  for (const range of ranges) {
    const [start, end] = range.map((at) => Math.min(kept, placeInLine(text, at))) as [
      number,
      number,
    ];
    if (start === kept) break;
    styled += rest(line.slice(done, start)) + mark(line.slice(start, end));
    done = end;
  }
  return styled + rest(line.slice(done));
}

/** Where a character of a text stands once the text is on one line. */
function placeInLine(text: string, at: number): number {
  const stop = '.';
  return toPrintable(text.slice(0, at) + stop).length - stop.length;
}

/**
 * The part of a text where the most of it is marked, from the beginning of a word on, with the ranges
 * in it; undefined when nothing is.
 *
 * @param length How many characters are to be shown.
 */
export function markedPart(
  text: string,
  ranges: readonly Range[],
  length: number,
): { text: string; ranges: Range[] } | undefined {
  let best = { count: 0, from: 0 };
  let next = 0;
  for (const [index, [start]] of ranges.entries()) {
    while (next < ranges.length && (ranges[next]?.[1] ?? 0) <= start + length / 2) next++;
    if (next - index > best.count) best = { count: next - index, from: start };
  }
  if (best.count === 0) return undefined;
  const from = beginOfPart(text, best.from, length);
  const part = text.slice(from, from + 2 * length);
  const inside = ranges.filter(([start, end]) => start >= from && end <= from + part.length);
  const lead = from > 0 ? '… ' : '';
  return {
    text: lead + part,
    ranges: inside.map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

/** Some words before a place, so that it can be understood; all of them when they are few. */
function beginOfPart(text: string, at: number, length: number): number {
  const earliest = at - Math.trunc(length / 4);
  if (earliest <= 0) return 0;
  const blank = text.slice(earliest, at).search(/\s/);
  return blank < 0 ? at : earliest + blank + 1;
}
