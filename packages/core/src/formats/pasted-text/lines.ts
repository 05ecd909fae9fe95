import { canonicalIds } from '../../paper/identifiers/canonical-ids.ts';
import { looksLikeAuthors } from '../by-hand/reference.ts';
import { takeFrontDates } from './front-dates.ts';
import { readIdentifiers } from './identifiers.ts';
import { kindOfLine, type LineKind, NUMBERING } from './line-kind.ts';

/** A line of a list, or several that make one entry. */
export interface PastedEntry {
  kind: LineKind;
  text: string;
  /** 1-based, of its first line. */
  line: number;
  /** The date that stood in front of it, as in each line of its list. */
  date?: string;
  isJoined?: boolean;
}

/**
 * The entries of a pasted list. Where entries are numbered, lines without a number go on with the
 * one above. Elsewhere each line is an entry, but the authors below a title belong to it, and so does
 * an identifier in a list that is made of such pairs.
 */
export function readEntries(text: string): PastedEntry[] {
  const dated = takeFrontDates(text.split(/\r\n?|\n/));
  const lines = dated.map((line) => line.text);
  const numbered = lines.filter((line) => NUMBERING.test(line.slice(0, 20))).length;
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const isNumbered = numbered > 1 && NUMBERING.test(first.slice(0, 20));
  const isPaired = identifiersStandBelowTitles(lines);
  const entries: PastedEntry[] = [];
  let isOpen = false;
  lines.forEach((source, index) => {
    const last = entries.at(-1);
    if (source.trim() === '') isOpen = false;
    else if (last && isNumbered && isOpen && !NUMBERING.test(source.slice(0, 20)))
      addTo(last, source, looksLikeAuthors(source.trim()) ? '\n' : ' ');
    else {
      const date = dated[index]?.date;
      const entry: PastedEntry = {
        kind: kindOfLine(source),
        text: source.trim(),
        line: index + 1,
        ...(date && { date }),
      };
      if (last && isOpen && !date && belongsTo(last, entry, isPaired)) addTo(last, source, '\n');
      else entries.push(entry);
      isOpen = true;
    }
  });
  return entries.map((entry) => (entry.isJoined ? { ...entry, kind: kindOfAll(entry) } : entry));
}

const LONGEST = 4_000;

/** Lines that were torn at the margin are joined by a blank, a hyphen at the end of one goes. */
function addTo(entry: PastedEntry, source: string, sign: string): void {
  if (entry.text.length >= LONGEST) return;
  const isTorn = sign === ' ' && /\p{Ll}-$/u.test(entry.text) && /^\s*\p{Ll}/u.test(source);
  entry.text = isTorn ? entry.text.slice(0, -1) + source.trim() : entry.text + sign + source.trim();
  entry.isJoined = true;
}

function belongsTo(last: PastedEntry, { kind, text }: PastedEntry, isPaired: boolean): boolean {
  if (last.kind !== 'title') return false;
  if (kind !== 'identifier') return looksLikeAuthors(text);
  return isPaired && !namesAlike(last.text, text);
}

/** Whether two texts name identifiers of one scheme: those of two papers, then. */
function namesAlike(one: string, other: string): boolean {
  const { ids } = canonicalIds(readIdentifiers(one).ids);
  const more = canonicalIds(readIdentifiers(other).ids).ids;
  const areAddresses = /https?:/.test(one) && Object.keys(more).length === 0;
  return areAddresses || Object.keys(more).some((scheme) => scheme in ids);
}

/**
 * Whether identifiers go with the titles above them: blank lines part the entries, or below each
 * title stands one identifier and none stands elsewhere. In a list of both, one a line, they do not.
 */
function identifiersStandBelowTitles(lines: readonly string[]): boolean {
  const marks = lines.map((line) => (line.trim() === '' ? ' ' : markOf(line))).join('');
  const list = marks.trim();
  return list.includes(' ') || /^(?:ta?i)+$/.test(list);
}

/** One letter for a line: a title, an identifier, authors, or something else. */
function markOf(line: string): string {
  const kind = kindOfLine(line);
  if (kind === 'identifier') return 'i';
  if (looksLikeAuthors(line.trim())) return 'a';
  return kind === 'title' ? 't' : 'x';
}

function kindOfAll({ text, kind }: PastedEntry): LineKind {
  const whole = kindOfLine(text.replaceAll('\n', ' '));
  return whole === 'other' && kind === 'title' ? 'identified' : whole;
}
