import { type Reference, readReference, readTail } from '../by-hand/reference.ts';
import { readAppearance } from '../by-hand/venue.ts';
import { takeWrittenIds } from '../by-hand/written-ids.ts';
import type { Piece } from './inline.ts';
import { type ListedLink, linksIn, type Segment, segmentsOf } from './segments.ts';

/** What a bullet, a cell or a paragraph says of a paper. */
export interface ReadItem extends Reference {
  links: ListedLink[];
  written: string[];
  /** Whether the title was marked as one: bold, or the words of a link. */
  isMarked: boolean;
}

const DECORATION =
  /^(?:[\s\p{Extended_Pictographic}:;,.|*#>~–—-]|\u200d|\ufe0f|\u20e3)+|^\d{1,4}[).]\s+/u;
const BRACKETED = /^(?:\[([^[\]]{0,80})\]|\(([^()]{0,80})\)|【([^】]{0,80})】)/;

/** The title of a bullet with the words around it: date or venue in front, all else behind. */
export function readItem(pieces: readonly Piece[]): ReadItem {
  const links = linksIn(pieces);
  const segments = segmentsOf(pieces);
  const at = segments.findIndex(
    ({ kind, text }, index) =>
      kind === 'title' && isTitle(text) && isFront(segments.slice(0, index)),
  );
  if (at < 0) return { ...unmarked(segments), links, isMarked: false };
  const title = titleAt(segments, at);
  const front = frontOf(segments.slice(0, at));
  const tail = takeWrittenIds(textOf(title.rest));
  return {
    ...readTail(tail.rest),
    ...front,
    title: title.text.replace(/[\s[(,]{1,20}$/, ''),
    links,
    written: [...takeWrittenIds(title.text).ids, ...tail.ids],
    isMarked: true,
  };
}

/** Bold words that say where or when are no title. */
function isTitle(text: string): boolean {
  const bare = text.replace(DECORATION, '').trim();
  return /[\p{L}\p{N}]{2}/u.test(bare) && readAppearance(bare) === undefined;
}

/** What stands before a title: nothing but a date, a venue, a mark or labels. */
function isFront(segments: readonly Segment[]): boolean {
  return stripFront(textOf(segments)).rest === '';
}

function frontOf(segments: readonly Segment[]) {
  const { said } = stripFront(textOf(segments));
  return { ...(said.venue && { venue: said.venue }), ...(said.date && { date: said.date }) };
}

/** Takes off marks, and brackets or words that name a venue or a date, from the front of a text. */
function stripFront(source: string): { said: { venue?: string; date?: string }; rest: string } {
  let rest = source;
  let said: { venue?: string; date?: string } = {};
  for (let round = 0; round < 12; round++) {
    const bare = rest.replace(DECORATION, '');
    const bracket = BRACKETED.exec(bare);
    const inside = bracket?.[1] ?? bracket?.[2] ?? bracket?.[3] ?? '';
    const appearance = readAppearance(bracket ? inside : bare);
    if (bracket) rest = bare.slice(bracket[0].length);
    else rest = appearance ? '' : bare;
    if (appearance) said = { ...appearance, ...said };
    else if (!bracket && bare === rest) break;
  }
  return { said, rest: rest.replace(DECORATION, '') };
}

/** A short name in bold that ends in a colon is the beginning of its title. */
function titleAt(segments: readonly Segment[], at: number): { text: string; rest: Segment[] } {
  const text = segments[at]?.text.trim() ?? '';
  const next = segments[at + 1];
  if (!text.endsWith(':') || next?.kind === 'label') {
    return { text: text.replace(/\s?[:.]$/, ''), rest: segments.slice(at + 1) };
  }
  const { title, ...said } = readReference(next?.text ?? '');
  const behind = Object.values(said).filter(Boolean).join('. ');
  return {
    text: title === '' ? text.slice(0, -1) : `${text} ${title}`,
    rest: [{ kind: 'text', text: behind }, ...segments.slice(at + 2)],
  };
}

/** A line without marks: the front, then a reference as people write it. */
function unmarked(segments: readonly Segment[]): Omit<ReadItem, 'links' | 'isMarked'> {
  const { ids, rest } = takeWrittenIds(textOf(segments));
  const front = stripFront(rest);
  const reference = readReference(front.rest.replace(/^["“]([^"”]{5,400}?)[.,]?["”]/, '$1. '));
  return {
    ...reference,
    ...(front.said.venue && { venue: front.said.venue }),
    ...(front.said.date && { date: front.said.date }),
    written: ids,
  };
}

/** The words that are no labels of links, without the brackets that only held those. */
function textOf(segments: readonly Segment[]): string {
  let text = segments
    .map(({ kind, text: words }) => (kind === 'label' ? ` ${appearanceIn(words)} ` : words))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');
  for (let round = 0; round < 3; round++)
    text = text.replace(/[[(（【]\s*[,|/&·]*\s*[\])）】]/g, ' ').replace(/ {2,}/g, ' ');
  return text.replace(/\s*[|,/·]\s*(?=[|,/·]|$)/g, ' ');
}

/** "[CVPR 2024](…)" is a label that says where. */
function appearanceIn(label: string): string {
  return readAppearance(label)?.venue ? `\n${label}\n` : '';
}
