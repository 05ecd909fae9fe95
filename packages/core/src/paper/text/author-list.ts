import { LONGEST_AUTHOR_TEXT, nameOfCommaParts, standsForOthers } from '../author-name.ts';
import { toPlainText } from './plain-text.ts';

/** A name of a list of authors, and what stood in brackets behind it. */
export interface ListedAuthor {
  name: string;
  affiliation?: string;
}

/** A piece between two separators: its text without brackets, and what the brackets hold. */
interface Part {
  text: string;
  brackets: string[];
  endsWithSemicolon: boolean;
}

const INITIALS = /^\p{Lu}[.\s]{0,2}(?:-?\p{Lu}[.\s]{0,2}){0,4}$/u;
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)\.?$/i;
const SEPARATOR = /^(?:[,;]|: | (?:and|&) )$/;

/**
 * Authors written as one text: "A. One, B. Two and C. Three (CERN)". Brackets hold affiliations,
 * either written out or as numbers of a legend at the end: "A (1), B (2) ((1) X, (2) Y)". Where
 * semicolons part the names, or initials follow each of them ("One, A., Two, B."), the family name
 * stands first and is put last. Punctuation alone is no name, nor is "et al.". The first 500,000
 * characters are read.
 */
export function readAuthorList(source: string): ListedAuthor[] {
  const parts = split(toPlainText(source.slice(0, LONGEST_AUTHOR_TEXT)));
  const legend = legendOf(parts);
  return groupsOf(parts)
    .flatMap(({ name, brackets }) => {
      const affiliation = affiliationOf(brackets, legend);
      const [speaker = '', ...groups] = speakersIn(name);
      return [
        { name: speaker, ...(affiliation && { affiliation }) },
        ...groups.map((group) => ({ name: group })),
      ];
    })
    .filter(({ name }) => /\p{L}/u.test(name) && !standsForOthers(name));
}

const SPEAKER =
  /^(.{0,80}?) ?\b(?:for|on behalf of) (?:the )?(.{1,120} (?:Collaborations?|Consortium|Team|Groups?))$/i;

/** "A. One for the X Collaboration" are two authors, "on behalf of the X Collaboration" is one. */
function speakersIn(name: string): string[] {
  const [, person = '', group] = SPEAKER.exec(name) ?? [];
  return (group === undefined ? [name] : [person, group]).filter(Boolean);
}

/** Cuts at commas, semicolons, "and" and colons outside brackets; linear in the length. */
function split(text: string): Part[] {
  const parts: Part[] = [];
  let part: Part = { text: '', brackets: [], endsWithSemicolon: false };
  let depth = 0;
  for (const [token] of text.matchAll(/[(),;]|: | (?:and|&) |[^(),;: ]+|[: ]/gu)) {
    if (token === '(' && depth++ === 0) part.brackets.push('');
    else if (token === ')' && (depth === 0 || --depth === 0)) continue;
    else if (depth > 0) part.brackets.push(`${part.brackets.pop()}${token}`);
    else if (!SEPARATOR.test(token)) part.text += token;
    else {
      addTo(parts, { ...part, endsWithSemicolon: token === ';' });
      part = { text: '', brackets: [], endsWithSemicolon: false };
    }
  }
  return [...parts, part].map((one) => ({ ...one, text: one.text.replace(/ {2,}/g, ' ').trim() }));
}

/** Separators in a row say no more than one of them. */
function addTo(parts: Part[], part: Part): void {
  const saysMore = part.endsWithSemicolon && !parts.at(-1)?.endsWithSemicolon;
  if (part.text.trim() !== '' || part.brackets.length > 0 || saysMore) parts.push(part);
}

/** The names, each with the brackets behind it. */
function groupsOf(all: readonly Part[]): { name: string; brackets: string[] }[] {
  const hasSemicolons = all.some((part) => part.endsWithSemicolon);
  const parts = all.filter(
    ({ text, brackets, endsWithSemicolon }) => text || brackets.length > 0 || endsWithSemicolon,
  );
  const isInverted = hasSemicolons || inPairs(parts);
  const groups: Part[][] = [];
  parts.forEach((part, index) => {
    const group = groups.at(-1);
    const goesOn = hasSemicolons
      ? index > 0 && !parts[index - 1]?.endsWithSemicolon
      : isInverted
        ? index % 2 === 1
        : SUFFIX.test(part.text) || part.text === '';
    if (group && goesOn) group.push(part);
    else groups.push([part]);
  });
  return groups.map((group) => ({
    name: nameOfCommaParts(group.map(({ text }) => text)),
    brackets: group.flatMap(({ brackets }) => brackets),
  }));
}

/** Whether initials follow each family name. */
function inPairs(parts: readonly Part[]): boolean {
  const isPair = ({ text }: Part, index: number) => INITIALS.test(text) === (index % 2 === 1);
  return parts.length > 0 && parts.length % 2 === 0 && parts.every(isPair);
}

/** What the numbers mean, when a bracket such as "(1) X, (2) Y" says so. */
function legendOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const legends = parts.flatMap(({ brackets }) => brackets).filter(isLegend);
  const lines = legends.flatMap((legend) => legend.split(/[,;]? ?\((?=\d{1,3}\))/));
  const entries = lines.flatMap((line): [string, string][] => {
    const match = /^(\d{1,3})\) ?(.+)$/.exec(line);
    return match ? [[match[1] as string, (match[2] as string).trim()]] : [];
  });
  return new Map(entries);
}

const isLegend = (bracket: string) => /^ ?\(\d{1,3}\)/.test(bracket);

function affiliationOf(
  brackets: readonly string[],
  legend: ReadonlyMap<string, string>,
): string | undefined {
  const written = brackets
    .filter((bracket) => !isLegend(bracket))
    .flatMap((bracket) => (/^[\d, and&]+$/.test(bracket) ? bracket.match(/\d+/g) : bracket) ?? [])
    .map((bracket) => (/^\d+$/.test(bracket) ? (legend.get(bracket) ?? '') : bracket.trim()));
  return written.filter(Boolean).join('; ') || undefined;
}
