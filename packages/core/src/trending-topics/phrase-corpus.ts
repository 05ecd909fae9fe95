import { Vocabulary } from '../analysis/vocabulary.ts';
import { forEachWord } from '../analysis/words.ts';
import type { Paper } from '../paper/paper.ts';

/** Is told each word of a text, the characters it stands in, and how it hangs together with the word before. */
export type PhraseWordVisitor = (word: string, start: number, end: number, bond: Bond) => void;

/** `hyphen`: both are parts of one compound; `space`: they may belong to one phrase; `none`: they do not. */
export type Bond = 'none' | 'space' | 'hyphen';

const HYPHEN = /^[-\u2010\u2011\u2013]$/;
// "Bayes's theorem" is one phrase.
const SPACE = /^(?:['’]s)?\s*$/;
// What says nothing although its words may, beside others.
const EMPTY_COMPOUND =
  /\b(?:state[- ]of[- ]the[- ]art|end[- ]to[- ]end|real[- ]world|(?:high|low)[- ]quality|large[- ]scale|open[- ]sourced?|high[- ]level|well[- ]known)\b/gi;
// Far longer than any abstract; bounds the work on papers that somebody made up.
const LONGEST = 20_000;

/** Goes through the words of a text in order; signs other than hyphens part phrases. */
export function forEachPhraseWord(whole: string, visit: PhraseWordVisitor): void {
  const text = whole.slice(0, LONGEST).replace(EMPTY_COMPOUND, (found) => '.'.repeat(found.length));
  let before = -1;
  forEachWord(text, (word, start, end) => {
    visit(word, start, end, before < 0 ? 'none' : bondOf(text, before, start));
    before = end;
  });
}

function bondOf(text: string, from: number, to: number): Bond {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  const between = text.slice(from, to);
  return HYPHEN.test(between) ? 'hyphen' : SPACE.test(between) ? 'space' : 'none';
}

/** The texts in which phrases are looked for: title and keywords, then the rest. */
export function textsOf({ title, keywords, abstract, summary }: Paper): {
  head: readonly string[];
  body: readonly string[];
} {
  const body = [abstract, summary].filter((text) => text !== undefined);
  return { head: [title, ...keywords], body };
}

/** Stands between texts and between parts of a text. */
export const PART = 0;

/**
 * The words of many papers in a row, as numbers of a vocabulary; PART where phrases end. A number is
 * doubled, and odd when the word is bound to the one before by a hyphen.
 */
export class PhraseCorpus {
  readonly vocabulary = new Vocabulary();
  /** By paper, where its words begin; one more than there are papers. */
  readonly starts: number[] = [0];
  /** By paper, where its title ends, and where its keywords end. */
  readonly titles: number[] = [];
  readonly heads: number[] = [];
  words = new Uint32Array(1 << 12);
  #length = 0;

  add(paper: Paper): void {
    const { head, body } = textsOf(paper);
    for (const [index, text] of head.entries()) {
      this.#read(text);
      if (index === 0) this.titles.push(this.#length);
    }
    this.heads.push(this.#length);
    for (const text of body) this.#read(text);
    this.starts.push(this.#length);
  }

  #read(text: string): void {
    forEachPhraseWord(text, (word, _start, _end, bond) => {
      if (bond === 'none') this.#push(PART);
      this.#push(this.vocabulary.add(word) * 2 + (bond === 'hyphen' ? 1 : 0));
    });
    this.#push(PART);
  }

  #push(token: number): void {
    if (this.#length === this.words.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.#length++] = token;
  }
}
