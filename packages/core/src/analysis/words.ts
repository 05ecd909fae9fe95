import { normaliseWord } from './normalise-word.ts';
import { segmentsOf } from './segments.ts';

// Letters with their marks and digits; signs only at the end, as in C++ and F#.
const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:\+{1,2}|#)(?![\p{L}\p{N}]))?/uy;

const PLUS = 0x2b;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Is told each word of a text: its normalised form and the range of characters it stands in. */
export type WordVisitor = (word: string, start: number, end: number) => void;

/**
 * Goes through the words of a text in order. "Model-based" is two words, "C++" is one; the `'s` of
 * "Bayes's" is dropped; text of scripts without spaces (Chinese, Japanese, Thai …) is cut by the
 * platform's dictionary.
 *
 * Characters are looked at one by one; only where one is beyond ASCII is a pattern asked.
 */
export function forEachWord(text: string, visit: WordVisitor): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && !isPlain(code)) {
      at++;
      continue;
    }
    const start = at;
    while (at < length && isPlain(text.charCodeAt(at))) at++;
    if (at === length || endsPlainWord(text.charCodeAt(at))) {
      if (at - start > 1 || !isPossessive(text, start))
        visit(text.slice(start, at).toLowerCase(), start, at);
    } else at = visitRun(text, start, visit);
  }
}

/** The words of a text in order, normalised: lower case, accents and widths folded. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (word) => {
    words.push(word);
  });
  return words;
}

/** ASCII letters and digits. */
function isPlain(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Whether nothing of a word can begin with this character. */
function endsPlainWord(code: number): boolean {
  return code < 0x80 && code !== PLUS && code !== HASH;
}

/** Visits the words of a run that may hold more than letters and digits of ASCII; returns where to go on. */
export function visitRun(text: string, start: number, visit: WordVisitor): number {
  WORD.lastIndex = start;
  const run = WORD.exec(text)?.[0];
  if (run === undefined) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  for (const { text: piece, start: offset } of segmentsOf(run)) {
    const word = normaliseWord(piece);
    const from = start + offset;
    const isWord = word !== '' && !(piece.length === 1 && isPossessive(text, from));
    if (isWord) visit(word, from, from + piece.length);
  }
  return start + run.length;
}

/** Whether a letter is the s of "Bayes's": it says nothing by itself. */
export function isPossessive(text: string, start: number): boolean {
  if (start < 2 || (text.charCodeAt(start) | 0x20) !== 0x73) return false;
  const before = text.charCodeAt(start - 1);
  return before === APOSTROPHE || before === CURLY_APOSTROPHE;
}
