import { BREAK, type Vocabulary } from '../analysis/vocabulary.ts';

/** Looks for something in the words of a text, given by their numbers. */
export interface Finder {
  isIn(words: Uint32Array): boolean;
  /** Whether a paper of these stems, ascending, may hold it: most papers are done with here. */
  mayBeAmong(stems: Uint32Array): boolean;
}

/** Finds words that stand side by side, in any inflection. */
export class PhraseFinder implements Finder {
  readonly #stems: readonly number[];
  readonly #vocabulary: Vocabulary;

  /** Makes the words known, so that papers which are read later give them the same numbers. */
  constructor(words: readonly string[], vocabulary: Vocabulary) {
    this.#stems = words.map((word) => vocabulary.stemOf(vocabulary.add(word)));
    this.#vocabulary = vocabulary;
  }

  isIn(words: Uint32Array): boolean {
    const last = words.length - this.#stems.length;
    for (let at = 0; at <= last; at++) if (this.#isAt(words, at)) return true;
    return false;
  }

  #isAt(words: Uint32Array, at: number): boolean {
    for (let offset = 0; offset < this.#stems.length; offset++) {
      const word = words[at + offset] ?? BREAK;
      if (this.#vocabulary.stemOf(word) !== this.#stems[offset]) return false;
    }
    return true;
  }

  mayBeAmong(stems: Uint32Array): boolean {
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

// With more stems than these it is quicker to look at all of a paper's.
const FEW = 8;

/** Finds words that begin so. */
export class PrefixFinder implements Finder {
  readonly #prefix: string;
  readonly #vocabulary: Vocabulary;
  /** The words that begin so, and their stems, by their numbers. */
  readonly #words = new Set<number>();
  readonly #stems = new Set<number>();
  #seen = 0;

  constructor(prefix: string, vocabulary: Vocabulary) {
    this.#prefix = prefix;
    this.#vocabulary = vocabulary;
  }

  isIn(words: Uint32Array): boolean {
    this.#catchUp();
    return words.some((word) => this.#words.has(word));
  }

  mayBeAmong(stems: Uint32Array): boolean {
    this.#catchUp();
    if (this.#stems.size > FEW) return stems.some((stem) => this.#stems.has(stem));
    for (const stem of this.#stems) if (isAmong(stem, stems)) return true;
    return false;
  }

  /** Looks at the words that have come since: papers are read while they are matched. */
  #catchUp(): void {
    const { size } = this.#vocabulary;
    while (this.#seen < size) {
      this.#seen++;
      if (!this.#vocabulary.wordOf(this.#seen).startsWith(this.#prefix)) continue;
      this.#words.add(this.#seen);
      this.#stems.add(this.#vocabulary.stemOf(this.#seen));
    }
  }
}

/**
 * Finds a person among names: all words in one name, in any order, spelt so; a single letter stands
 * for every name that begins with it.
 */
export class PersonFinder implements Finder {
  readonly #asked: readonly { number: number; initial: string | undefined }[];
  readonly #vocabulary: Vocabulary;

  constructor(words: readonly string[], vocabulary: Vocabulary) {
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

  mayBeAmong(): boolean {
    return true;
  }
}
