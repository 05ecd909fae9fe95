import {
  displayName,
  LONGEST_AUTHOR_TEXT,
  nameOfCommaParts,
  standsForOthers,
} from '../../paper/author-name.ts';
import type { Author } from '../../paper/paper.ts';
import { fieldText } from './tex-fields.ts';

/**
 * The names of an `author` field, in display order. What stands in braces is one piece: `{Barnes
 * and Noble}` is one name, and a name wholly in braces has no parts. "and others" names nobody. The
 * first 500,000 characters are read.
 */
export function readNames(source: string): Author[] {
  return splitOutsideBraces(source.slice(0, LONGEST_AUTHOR_TEXT), /\s+and(?=\s)/iy)
    .map(nameOf)
    .filter((name) => name !== '' && !standsForOthers(name))
    .map((name) => ({ name }));
}

function nameOf(source: string): string {
  const parts = splitOutsideBraces(source.trim(), /,/y).map((part) => fieldText(part));
  const extended = parts.map((part) => /^(given|family|prefix|suffix)\s?=\s?(.+)$/i.exec(part));
  if (!extended.every((match) => match !== null)) return nameOfCommaParts(parts);
  // The form of BibLaTeX: "family=Berg, given=Hans, prefix=van den".
  const named = new Map(extended.map((match) => [match[1]?.toLowerCase(), match[2]]));
  return displayName({
    given: named.get('given'),
    particle: named.get('prefix'),
    family: named.get('family'),
    suffix: named.get('suffix'),
  });
}

/** Cuts a text where a separator matches at no depth of braces. */
function splitOutsideBraces(source: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '{') depth++;
    else if (char === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || isSpaceAfterWord(source, at))) {
      separator.lastIndex = at;
      const found = separator.exec(source)?.[0];
      if (found === undefined) continue;
      parts.push(source.slice(start, at));
      start = at + found.length;
      at = start - 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** Only the first of a run of blanks may begin a separator: a long run is looked at once. */
function isSpaceAfterWord(source: string, at: number): boolean {
  return /\s/.test(source[at] ?? '') && !/\s/.test(source[at - 1] ?? 'x');
}
