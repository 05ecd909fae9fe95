import { collapseGaps } from '../../paper/text/collapse-gaps.ts';
import { trimEnd } from '../../paper/text/trim-signs.ts';
import { type Appearance, dateIn, readAppearance } from './venue.ts';

/** What a line says of a paper besides its links. */
export interface Reference extends Appearance {
  title: string;
  /** As they stand: "A. One, B. Two". */
  authors?: string;
  /** What else it says. */
  note?: string;
}

// A sentence ends behind a word, not behind an initial.
const PIECES =
  /(?<=[\p{Ll}\p{N})\]"”’]{2}\.|\bal\.|[A-Z]{2}\.)["”]?\s+(?=[\p{Lu}\p{N}"“([*])|\s+[-–—|·•]+\s+|\s*\n\s*|\s*;\s+/u;
const NAME =
  /^(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|van|von|de|der|den|del|la|le|di|da|dos|bin|ibn|al|el|ten|ter)\s?){1,5}$/u;
const INITIAL = /(?:^|[\s-])\p{Lu}\./u;

/** Whether a piece lists people: "A. One, B. Two and C. Three", "Jane Doe et al.". */
export function looksLikeAuthors(piece: string): boolean {
  const text = trimEnd(collapseGaps(piece.slice(0, 3_000)), '., \n');
  const bare = text.replace(/[,\s]{1,3}(?:et\.?\s?al\.?|and others)$/i, '');
  const names = bare.split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/).filter(Boolean);
  if (names.length === 0 || !names.every((name) => NAME.test(name.replace(/[*†‡\d]{1,8}$/, '')))) {
    return false;
  }
  if (bare !== text) return true;
  const full = names.filter((name) => /\s/.test(name) || INITIAL.test(name)).length;
  return names.length === 1 ? INITIAL.test(names[0] ?? '') : full >= names.length / 2;
}

/**
 * The parts of a reference as people write it: title, authors, venue and date in any order, parted
 * by full stops or dashes. The first part that is nothing else is the title.
 */
export function readReference(text: string): Reference {
  const reference = readPieces(text, '');
  const { title, authors, ...rest } = reference;
  if (title === '' && authors !== undefined) return { ...rest, ...atCommas(authors, reference) };
  return authors === undefined ? { ...rest, ...atCommas(title, reference) } : reference;
}

/** What stands behind a title that is known: authors, venue, date, and words about it. */
export function readTail(text: string): Omit<Reference, 'title'> {
  const { title: _, ...rest } = readPieces(text, 'known');
  return rest;
}

/**
 * "Title, Jane Doe, John Roe": told from a title with commas by a venue or a date beside it, by
 * initials or by "et al.".
 */
function atCommas(text: string, { venue, date }: Reference): Pick<Reference, 'title' | 'authors'> {
  const parts = text.slice(0, 1_000).split(', ');
  for (let at = 1; at < Math.min(parts.length, 12); at++) {
    const [title, authors] = [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
    const isCertain =
      (venue ?? date) !== undefined || INITIAL.test(authors) || /\bet al/.test(authors);
    const isName = /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(authors);
    if (isCertain && /\S\s+\S/.test(title) && (looksLikeAuthors(authors) || isName))
      return { title, authors };
  }
  return { title: text };
}

function readPieces(text: string, title: string): Reference {
  const reference: Reference = { title };
  const notes: string[] = [];
  for (const whole of piecesOf(text)) {
    const { piece, appearance } = peel(whole);
    Object.assign(reference, { ...appearance, ...definedOf(reference) });
    if (piece === '') continue;
    if (reference.authors === undefined && isAuthors(piece, reference.title))
      reference.authors = piece;
    else if (reference.title === '') reference.title = piece;
    else notes.push(piece);
  }
  return withNotes(reference, notes);
}

/** Before a title is known, one word alone is no name: it may be the title of a paper. */
function isAuthors(piece: string, title: string): boolean {
  if (!looksLikeAuthors(piece)) return false;
  return (
    title !== '' ||
    piece
      .split(/,|\band\b|&/)
      .every((name) => /\S\s+\S|^\s*$/.test(name.trim()) || name.trim() === '')
  );
}

/**
 * Takes a venue and a date off the end, behind a comma or in brackets, and off the front: "Jane Doe
 * et al., CVPR 2024", "Jane Doe (CVPR 2024)", "(2024), Jane Doe et al.", "(Jane Doe et al., 2024)".
 */
function peel(whole: string): { piece: string; appearance: Appearance } {
  let piece = whole;
  let appearance: Appearance = {};
  for (let round = 0; round < 4; round++) {
    const said = readAppearance(piece);
    if (said) return { piece: '', appearance: { ...said, ...appearance } };
    piece = /^[([]([^()[\]]*)[)\]]?$/.exec(piece)?.[1] ?? piece;
    const peeled = peelEnd(piece, piece.lastIndexOf(', ')) ?? peelBracket(piece);
    if (!peeled) break;
    appearance = { ...peeled.appearance, ...appearance };
    piece = trimSigns(peeled.piece);
  }
  return { piece, appearance };
}

function peelEnd(piece: string, from: number) {
  const appearance = from < 0 ? undefined : readAppearance(piece.slice(from + 1));
  return appearance && { piece: piece.slice(0, from), appearance };
}

/** A bracket at the end, else one in front. */
function peelBracket(piece: string) {
  const last = /[)\]]$/.test(piece) ? Math.max(piece.lastIndexOf('('), piece.lastIndexOf('[')) : -1;
  const front = /^[([]([^()[\]]{2,60})[)\]]/.exec(piece);
  const appearance = readAppearance(front?.[1] ?? '');
  const peeled = appearance && { piece: piece.slice(front?.[0].length), appearance };
  return peelEnd(piece, last) ?? peeled;
}

function withNotes(reference: Reference, notes: string[]): Reference {
  const note = notes.join(' ').trim();
  const date = reference.date ?? dateOfNotes(notes);
  return { ...reference, ...(date && { date }), ...(note && { note }) };
}

/** Behind a title a short piece such as "Robotics Letters, 2023" names a year. */
function dateOfNotes(notes: readonly string[]): string | undefined {
  const short = notes.filter(({ length }) => length <= 80).map(dateIn);
  return short.find((date) => date !== undefined);
}

function definedOf({ venue, date }: Reference): Appearance {
  return { ...(venue && { venue }), ...(date && { date }) };
}

function piecesOf(text: string): string[] {
  return collapseGaps(text.slice(0, 20_000))
    .split(PIECES)
    .map(trimSigns)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

const SIGNS = ' \n\t,;:–—-';

/** Without the signs around a piece, and the full stop behind its last word. Linear. */
function trimSigns(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && (SIGNS.includes(piece[start] ?? '') || '.])'.includes(piece[start] ?? '')))
    start++;
  while (
    end > start &&
    (SIGNS.includes(piece[end - 1] ?? '') || '[('.includes(piece[end - 1] ?? ''))
  )
    end--;
  return piece.slice(start, end).replace(/(?<=[\p{Ll}\d]{2}|\))\.$/u, '');
}
