import { toLooseDate } from '../by-hand/loose-date.ts';
import { looksLikeAuthors } from '../by-hand/reference.ts';
import { kindOfLine, NUMBERING } from './line-kind.ts';

const YEAR = String.raw`(?:19|20)\d{2}`;
const NUMERIC = String.raw`${YEAR}([-./])\d{1,2}(?:\3\d{1,2})?(?!\d)`;
const MONTH = String.raw`(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:\d{1,2},? )?${YEAR}`;
const SIGN = String.raw`\s*[-–—:,|]\s+|\t+`;

// What may stand in front of a title: a date in brackets; one with a month and a sign behind it; one in numbers
// alone, but for the moments of a log; a year with a comma or a dash, for "2001: A Space Odyssey" is a title.
const FORMS: readonly RegExp[] = [
  `[[(]((${NUMERIC})|${MONTH}|${YEAR})[\\])](?:${SIGN}|\\s+)`,
  `((${NUMERIC}))(?:${SIGN}|\\s+(?!\\d{1,2}:\\d))`,
  `((${MONTH}))(?:${SIGN})`,
  `((${YEAR}))(?:,\\s+|\\s+[-–—|]\\s+|\\t+)`,
].map((form) => new RegExp(`^${form}(?=\\S)`, 'i'));

/** A line without the date that stood in front of it. */
export interface DatedLine {
  text: string;
  /** As exact as it was given. */
  date?: string;
}

/**
 * Takes the dates off a list in which each paper has one in front: "2024-05, Title",
 * "[2024-05-17] Title". Where one title has none, all stay as they are: a title may begin with a year.
 */
export function takeFrontDates(lines: readonly string[]): DatedLine[] {
  const dated = lines.map(withoutDate);
  const dates = dated.filter(({ date }) => date !== undefined).length;
  const isList = dates > 1 && dated.every(({ date, text }) => date !== undefined || isBeside(text));
  return isList ? dated : lines.map((text) => ({ text }));
}

function withoutDate(line: string): DatedLine {
  const start = /^\s*(?:[-*+•◦▪–—]\s+|\d{1,3}[.)]\s+)?/.exec(line)?.[0].length ?? 0;
  const source = line.slice(start, start + 60);
  for (const form of FORMS) {
    const found = form.exec(source);
    const date = found && toLooseDate(found[1]);
    if (date) return { text: line.slice(0, start) + line.slice(start + found[0].length), date };
  }
  return { text: line };
}

/** Whether a line may stand between the papers of a list: empty, a heading, authors, an identifier. */
function isBeside(line: string): boolean {
  if (line.trim() === '' || looksLikeAuthors(line.trim())) return true;
  const kind = kindOfLine(line);
  return !NUMBERING.test(line.slice(0, 20)) && (kind === 'identifier' || kind === 'other');
}
