import type { Paper } from '../../paper/paper.ts';
import { citedName, lastName } from './cited-name.ts';

// No word of a name or a title that anybody would type is longer.
const LONGEST_PART = 30;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const NO_DECOMPOSITION: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
const LITTLE_WORDS = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or that the this to toward towards using via we what when where which who why with'.split(
    ' ',
  ),
);

/**
 * A key for each paper: family name of the first author, year, first telling word of the title
 * (`vaswani2017attention`), in ASCII, all different also for readers that ignore case.
 *
 * Papers that would share a key are put in order by `id`; the first keeps it, the others get a
 * letter (a, b, …, z, aa, …). So keys depend on which papers go out together and
 * not on their order, and a paper that shares its key with no other has the same key in any list.
 */
export function citationKeys(papers: readonly Paper[]): string[] {
  const bases = papers.map(baseKey);
  const taken = new Set(bases);
  const keys = [...bases];
  for (const places of placesByBase(bases, papers)) {
    const [first = 0, ...others] = places;
    let count = 0;
    for (const place of others) {
      let key = '';
      do key = `${bases[first]}${letters(count++)}`;
      while (taken.has(key));
      taken.add(key);
      keys[place] = key;
    }
  }
  return keys;
}

/** The places of the papers of each base, by base and then by `id`: neither depends on their order. */
function placesByBase(bases: readonly string[], papers: readonly Paper[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [place, base] of bases.entries()) {
    const group = groups.get(base);
    if (group) group.push(place);
    else groups.set(base, [place]);
  }
  const byId = (a: number, b: number) => compare(papers[a]?.id ?? '', papers[b]?.id ?? '') || a - b;
  return [...groups]
    .filter(([, places]) => places.length > 1)
    .sort(([a], [b]) => compare(a, b))
    .map(([, places]) => places.sort(byId));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(count: number): string {
  const last = ALPHABET[count % 26] ?? '';
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}

function baseKey({ authors, publishedAt, title }: Paper): string {
  const key = familyKey(authors[0]?.name ?? '') + (publishedAt ?? '').slice(0, 4) + titleKey(title);
  return /^[a-z]/.test(key) ? key : `paper${key}`;
}

/** Of a group the first word. */
function familyKey(name: string): string {
  const cited = citedName(name);
  if (!('literal' in cited)) return ascii(lastName(cited));
  return firstFilled(cited.literal.split(' '));
}

function titleKey(title: string): string {
  const words = title.replace(/\$[^$]*\$/g, ' ').split(/[^\p{L}\p{M}\p{N}]+/u);
  return firstFilled(words.filter((word) => !LITTLE_WORDS.has(word.toLowerCase())));
}

function firstFilled(words: readonly string[]): string {
  for (const word of words) {
    const key = ascii(word);
    if (key !== '') return key;
  }
  return '';
}

function ascii(word: string): string {
  return word
    .slice(0, LONGEST_PART)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæœøłđðþı]/g, (letter) => NO_DECOMPOSITION.get(letter) ?? '')
    .replace(/[^a-z0-9]/g, '');
}
