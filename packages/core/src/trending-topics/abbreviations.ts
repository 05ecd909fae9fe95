import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { Paper } from '../paper/paper.ts';
import { forEachPhraseWord, textsOf } from './phrase-corpus.ts';

/** The stem of an abbreviation, and the stems of what it stands for. */
export interface Abbreviation {
  short: number;
  long: readonly number[];
}

const IN_PARENTHESES = /\(([\p{L}][\p{L}\p{N}-]{1,9})\)/gu;
const LONGEST_LONG_FORM = 120;
const LEAST_PAPERS = 2;
/** An abbreviation that papers explain in several ways stands for none of them. */
const LEAST_AGREEMENT = 0.6;

/**
 * The abbreviations that papers explain, as in "retrieval-augmented generation (RAG)": those that
 * several explain in the same way. Source: Schwartz and Hearst 2003, for what stands before the
 * parenthesis.
 */
export function abbreviationsIn(
  papers: readonly Paper[],
  vocabulary: Vocabulary,
): Map<number, Abbreviation> {
  const seen = new Map<number, Map<string, number>>();
  for (const paper of papers) {
    const { head, body } = textsOf(paper);
    const ofPaper = new Set([...head, ...body].flatMap((text) => explainedIn(text, vocabulary)));
    for (const definition of ofPaper) {
      const [short = 0, ...long] = definition.split(' ').map(Number);
      const forms = seen.get(short) ?? new Map<string, number>();
      seen.set(short, forms.set(long.join(' '), (forms.get(long.join(' ')) ?? 0) + 1));
    }
  }
  const found = new Map<number, Abbreviation>();
  for (const [short, forms] of seen) {
    const all = [...forms.values()].reduce((sum, count) => sum + count, 0);
    for (const [long, count] of forms)
      if (count >= LEAST_PAPERS && count >= all * LEAST_AGREEMENT)
        found.set(short, { short, long: long.split(' ').map(Number) });
  }
  return found;
}

/** The definitions in a text: the stem of the abbreviation, then those of the long form. */
function explainedIn(text: string, vocabulary: Vocabulary): string[] {
  return Array.from(text.matchAll(IN_PARENTHESES), ({ 1: short = '', index }) => {
    const isShort = (short.match(/\p{Lu}|\p{N}/gu)?.length ?? 0) >= 2;
    const before = text.slice(Math.max(0, index - LONGEST_LONG_FORM), index).trimEnd();
    const long = isShort ? longForm(short.replace(/s$/, ''), before) : undefined;
    const stems = long === undefined ? [] : stemsOf(long, vocabulary);
    return stems.length < 2 ? '' : [...stemsOf(short, vocabulary), ...stems].join(' ');
  }).filter((definition) => /^\d+ \d+ \d/.test(definition));
}

/** The end of a text whose letters give an abbreviation; its first letter begins a word. */
function longForm(short: string, before: string): string | undefined {
  const text = before.toLowerCase();
  let at = text.length;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short[letter]?.toLowerCase();
    if (wanted === '-') continue;
    do at--;
    while (at >= 0 && (text[at] !== wanted || (letter === 0 && isLetter(text[at - 1]))));
    if (at < 0) return undefined;
  }
  const words = before.slice(at).split(/[\s-]+/).length;
  return words <= Math.min(short.length + 5, short.length * 2) ? before.slice(at) : undefined;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** The stems of a text; none when a sign parts it. */
function stemsOf(text: string, vocabulary: Vocabulary): number[] {
  const stems: number[] = [];
  let isWhole = true;
  forEachPhraseWord(text, (word, _start, _end, bond) => {
    if (bond === 'none' && stems.length > 0) isWhole = false;
    stems.push(vocabulary.stemOf(vocabulary.add(word)));
  });
  return isWhole ? stems : [];
}
