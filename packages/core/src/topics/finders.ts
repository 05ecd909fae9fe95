import type { PaperAnalyser, PaperWords } from '../analysis/paper-words.ts';
import type { Signatures } from '../analysis/signatures.ts';
import { BREAK, type Vocabulary } from '../analysis/vocabulary.ts';

/** Looks for something in the words of a text, given by their numbers. */
export interface Finder {
  isIn(words: Uint32Array): boolean;
  /** Whether a paper's title, keywords or abstract may hold it: most papers are done with here. */
  mayBeIn(paper: PaperWords): boolean;
}

/** Finds words that stand side by side, in any inflection. */
export class PhraseFinder implements Finder {
  readonly #stems: readonly number[];
  readonly #vocabulary: Vocabulary;
  readonly #signatures: Signatures;

  /** Makes the words known, so that papers which are read later give them the same numbers. */
  constructor(words: readonly string[], { vocabulary, signatures }: PaperAnalyser) {
    this.#stems = words.map((word) => vocabulary.stemOf(vocabulary.add(word)));
    this.#vocabulary = vocabulary;
    this.#signatures = signatures;
  }

  isIn(words: Uint32Array): boolean {
    const stems = this.#vocabulary.stems;
    const first = this.#stems[0];
    const last = words.length - this.#stems.length;
    for (let at = 0; at <= last; at++)
      if (stems[words[at] as number] === first && this.#goesOnAt(words, at, stems)) return true;
    return false;
  }

  #goesOnAt(words: Uint32Array, at: number, stems: Uint32Array): boolean {
    for (let offset = 1; offset < this.#stems.length; offset++)
      if (stems[words[at + offset] as number] !== this.#stems[offset]) return false;
    return true;
  }

  mayBeIn({ signature, stems }: PaperWords): boolean {
    for (const stem of this.#stems) if (!this.#signatures.mayHold(signature, stem)) return false;
    for (const stem of this.#stems) if (!isAmong(stem, stems)) return false;
    return true;
  }
}

/** Searches from the front in growing steps: common words came early and have small numbers. */
function isAmong(number: number, ascending: Uint32Array): boolean {
  let high = 8;
  while (high < ascending.length && (ascending[high] as number) < number) high *= 2;
  let low = high === 8 ? 0 : high >>> 1;
  high = Math.min(high, ascending.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number;
}

const IS_WORD = 1;
const IS_STEM = 2;

/** Finds words that begin so. */
export class PrefixFinder implements Finder {
  readonly #prefix: string;
  readonly #vocabulary: Vocabulary;
  /** By the number of a word: whether it begins so, and whether it is the stem of one that does. */
  #marks = new Uint8Array(0);
  #seen = 0;

  constructor(prefix: string, { vocabulary }: PaperAnalyser) {
    this.#prefix = prefix;
    this.#vocabulary = vocabulary;
  }

  isIn(words: Uint32Array): boolean {
    return this.#isMarked(words, IS_WORD);
  }

  mayBeIn({ stems }: PaperWords): boolean {
    return this.#isMarked(stems, IS_STEM);
  }

  /** Every paper is looked through from end to end, hence a table instead of a set. */
  #isMarked(numbers: Uint32Array, mark: number): boolean {
    if (this.#seen < this.#vocabulary.size) this.#catchUp();
    const marks = this.#marks;
    for (let at = 0; at < numbers.length; at++)
      if (((marks[numbers[at] as number] as number) & mark) !== 0) return true;
    return false;
  }

  /** Looks at the words that have come since: papers are read while they are matched. */
  #catchUp(): void {
    const { size } = this.#vocabulary;
    if (this.#marks.length <= size) {
      const larger = new Uint8Array(2 * size + 1);
      larger.set(this.#marks);
      this.#marks = larger;
    }
    while (this.#seen < size) {
      this.#seen++;
      if (!this.#vocabulary.wordOf(this.#seen).startsWith(this.#prefix)) continue;
      this.#mark(this.#seen, IS_WORD);
      this.#mark(this.#vocabulary.stemOf(this.#seen), IS_STEM);
    }
  }

  #mark(number: number, mark: number): void {
    this.#marks[number] = (this.#marks[number] as number) | mark;
  }
}

/**
 * Finds a person among names: all words in one name, in any order, spelt so; a single letter stands
 * for every name that begins with it.
 */
export class PersonFinder implements Finder {
  readonly #asked: readonly { number: number; initial: string | undefined }[];
  readonly #vocabulary: Vocabulary;

  constructor(words: readonly string[], { vocabulary }: PaperAnalyser) {
    this.#asked = words.map((word) => ({
      number: vocabulary.add(word),
      initial: word.length === 1 ? word : undefined,
    }));
    this.#vocabulary = vocabulary;
  }

  isIn(words: Uint32Array): boolean {
    let start = 0;
    for (let end = 0; end <= words.length; end++) {
      if (end < words.length && words[end] !== BREAK) continue;
      if (this.#isNamed(words, start, end)) return true;
      start = end + 1;
    }
    return false;
  }

  #isNamed(words: Uint32Array, start: number, end: number): boolean {
    for (const asked of this.#asked) {
      let at = start;
      while (at < end && !this.#isMeant(words[at] as number, asked)) at++;
      if (at >= end) return false;
    }
    return true;
  }

  #isMeant(
    word: number,
    { number, initial }: { number: number; initial: string | undefined },
  ): boolean {
    if (word === number) return true;
    return initial !== undefined && this.#vocabulary.wordOf(word).startsWith(initial);
  }

  mayBeIn(): boolean {
    return true;
  }
}
