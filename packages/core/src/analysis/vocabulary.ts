import { BEYOND, writeLetters } from './ascii-text.ts';
import { HASH_START, hashWith, PlainWords } from './plain-words.ts';
import { stemOf } from './stem.ts';
import { isPossessive, visitRun } from './words.ts';

/** The number that no word has; it stands between texts, so that no phrase runs from one into the next. */
export const BREAK = 0;

// Words of which nothing but letters and digits in lower case is left.
const PLAIN = /^[a-z0-9]+$/;

/**
 * Words and their numbers, from 1 in the order of their coming. Numbers take the place of words
 * wherever many papers are compared: they are small, quick to compare, and know their stem.
 */
export class Vocabulary {
  readonly #plain = new PlainWords();
  readonly #others = new Map<string, number>();
  readonly #words: string[] = [''];
  /** The text that is read, and the word that is looked up. */
  #bytes = new Uint8Array(4096);
  #scratch = new Uint8Array(64);
  #hash = HASH_START;
  /** By the number of a word, the number of its stem. */
  #stems = new Uint32Array(1024);

  /** How many words are known. */
  get size(): number {
    return this.#words.length - 1;
  }

  /** The number of a word, which is made known. */
  add(word: string): number {
    return this.numberOf(word) ?? this.#learn(word);
  }

  /** The number of a known word. */
  numberOf(word: string): number | undefined {
    if (!PLAIN.test(word)) return this.#others.get(word);
    const hash = this.#load(word);
    return this.#plain.find(this.#scratch, 0, word.length, hash) || undefined;
  }

  /**
   * Writes the numbers of a text's words, as `forEachWord` finds them, into an array that is long
   * enough, from a place on; returns the place behind the last.
   */
  addAll(text: string, numbers: Uint32Array, from: number): number {
    let at = from;
    const { length } = text;
    if (length >= this.#bytes.length) this.#bytes = new Uint8Array(length * 2);
    writeLetters(text, this.#bytes);
    for (let end = 0; end < length; end++) {
      if (this.#bytes[end] === 0) continue;
      const start = end;
      end = this.#endOfPlain(start);
      if (this.#bytes[end] === BEYOND || isSign(text.charCodeAt(end))) {
        const words: string[] = [];
        end = visitRun(text, start, (word) => words.push(word)) - 1;
        for (const word of words) numbers[at++] = this.add(word);
      } else if (end - start > 1 || !isPossessive(text, start))
        numbers[at++] =
          this.#plain.find(this.#bytes, start, end, this.#hash) ||
          this.#learn(text.slice(start, end).toLowerCase());
    }
    return at;
  }

  /** Where the plain letters from a place on end; keeps their hash. */
  #endOfPlain(start: number): number {
    const bytes = this.#bytes;
    let hash = HASH_START;
    let end = start;
    for (let letter = bytes[end] as number; letter !== 0 && letter !== BEYOND; ) {
      hash = hashWith(hash, letter);
      letter = bytes[++end] as number;
    }
    this.#hash = hash;
    return end;
  }

  /** The word of a number. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of a word's stem; that of BREAK is BREAK. */
  stemOf(number: number): number {
    return this.#stems[number] ?? BREAK;
  }

  /** By the number of a word, the number of its stem: for walks through many words. Stale when a word is added. */
  get stems(): Readonly<Uint32Array> {
    return this.#stems;
  }

  #learn(word: string): number {
    const number = this.#words.length;
    this.#words.push(word);
    if (PLAIN.test(word)) {
      const hash = this.#load(word);
      this.#plain.add(this.#scratch, word.length, hash, number);
    } else this.#others.set(word, number);
    const stem = stemOf(word);
    // A stem may be a word that has a stem of its own ("ties", "tie"): numbers of stems are apart.
    this.#setStem(number, stem === word ? number : this.add(stem));
    return number;
  }

  /** Puts the letters of a plain word where they are looked up; returns their hash. */
  #load(word: string): number {
    if (word.length > this.#scratch.length) this.#scratch = new Uint8Array(word.length * 2);
    let hash = HASH_START;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      this.#scratch[at] = letter;
      hash = hashWith(hash, letter);
    }
    return hash;
  }

  #setStem(number: number, stem: number): void {
    if (number >= this.#stems.length) {
      const larger = new Uint32Array(Math.max(this.#stems.length * 2, number + 1));
      larger.set(this.#stems);
      this.#stems = larger;
    }
    this.#stems[number] = stem;
  }
}

/** The signs that end words as in C++ and F#. */
function isSign(code: number): boolean {
  return code === 0x2b || code === 0x23;
}
