import { nameOfCommaParts, standsForOthers } from '../paper/author-name.ts';
import type { Author } from '../paper/paper.ts';

/** What can be compared of a name however it is written. */
export interface NameKey {
  family: string;
  /** First letter of the given name, empty when none is given. */
  initial: string;
  /** All parts in alphabetical order, for names whose family name stands first. */
  parts: string;
}

/** How well two lists of authors agree; `unknown` when one of them names no person to compare. */
export type Agreement = 'same' | 'partly' | 'different' | 'unknown';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)$/;
const GROUP = /\b(?:collaboration|consortium|group|team|committee)\b/i;
const ORIGINAL_LETTERS = /[øłđðıß]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
};
/** What stands for the names while a paper is reviewed. */
const ANONYMOUS = /^\s*anonymous(?: authors?)?\s*$/i;
/** Of a list of thousands, as collaborations have it, the first say enough. */
const MOST_AUTHORS = 200;

/** The authors of a paper as they are compared, without "et al." and "Anonymous". */
export function nameKeys(authors: readonly Author[]): NameKey[] {
  return authors
    .slice(0, MOST_AUTHORS)
    .filter(({ name }) => !standsForOthers(name) && !ANONYMOUS.test(name))
    .map(({ name }) => nameKey(name))
    .filter(({ family }) => family !== '');
}

/** One name as it is compared: "Müller, Jörg", "J. Mueller" and "Jörg Müller" agree. */
export function nameKey(source: string): NameKey {
  const name = source.includes(',') ? nameOfCommaParts(source.split(',')) : source;
  if (GROUP.test(name)) {
    const words = foldedWords(name.replace(GROUP, '')).filter((word) => word !== 'the');
    return { family: words.join(' '), initial: '', parts: '' };
  }
  const words = foldedWords(name);
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  // PubMed writes "Smith JA".
  const isInitials = /\s\p{Lu}{1,3}$/u.test(name) && (words[0]?.length ?? 0) > 1;
  const hasFamilyFirst = isInitials && words.length === 2 && !/^\p{Lu}+\s/u.test(name);
  const [given, family] = hasFamilyFirst ? [words[1], words[0]] : [words[0], words.at(-1)];
  return {
    family: family ?? '',
    initial: words.length > 1 ? (given?.[0] ?? '') : '',
    parts: [...words].sort().join(' '),
  };
}

/** Whether two names can be those of one person. */
export function sameName(one: NameKey, other: NameKey): boolean {
  if (one.parts !== '' && one.parts === other.parts) return true;
  if (one.family !== other.family) return false;
  return one.initial === '' || other.initial === '' || one.initial === other.initial;
}

/**
 * `same`: at least half of the shorter list, or the first author and another, stand in the other list too;
 * `partly`: some do; `different`: none does.
 */
export function agreementOf(one: readonly NameKey[], other: readonly NameKey[]): Agreement {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const shared = countShared(shorter, longer);
  const [first, otherFirst] = [one[0], other[0]];
  const sameFirst = first !== undefined && otherFirst !== undefined && sameName(first, otherFirst);
  if (shared * 2 >= shorter.length || (sameFirst && shared > 1)) return 'same';
  if (shared > 0) return 'partly';
  return isGroupAlone(one) !== isGroupAlone(other) ? 'unknown' : 'different';
}

/** How many names of a list stand in another, each looked for among those that begin alike. */
function countShared(names: readonly NameKey[], others: readonly NameKey[]): number {
  const index = new Map<string, NameKey[]>();
  for (const name of others) {
    for (const key of new Set([name.family, name.parts])) {
      const bucket = index.get(key);
      if (bucket) bucket.push(name);
      else index.set(key, [name]);
    }
  }
  const isShared = (name: NameKey) =>
    [name.family, name.parts].some((key) => index.get(key)?.some((one) => sameName(name, one)));
  return names.filter(isShared).length;
}

/** A list that names a collaboration and nobody in it says nothing of the people. */
function isGroupAlone(names: readonly NameKey[]): boolean {
  return names.every(({ parts }) => parts === '');
}

function foldedWords(name: string): string[] {
  const folded = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, (sign) => (sign === '.' ? ' ' : ''))
    .replace(ORIGINAL_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    // German names lose their dots in two ways: Müller, Muller, Mueller.
    .replace(/([aou])e(?=[^aeiou\s])/g, '$1');
  return folded.match(/[\p{L}\p{M}]+/gu) ?? [];
}
