/** No phrase, or what a phrase of one word goes on from. */
export const NONE = -1;

/**
 * Phrases and their numbers, each known as the phrase before its last word and that word. A hash
 * table on typed arrays: a `Map` would need a new key for each look.
 */
export class PhraseTable {
  /** By phrase, the phrase without its last word, and that word. */
  #prefixes = new Int32Array(1 << 10);
  #words = new Int32Array(1 << 10);
  #slots = new Int32Array(1 << 12).fill(NONE);
  #size = 0;

  /** How many phrases there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a phrase, or NONE. */
  find(prefix: number, word: number): number {
    return this.#slots[this.#slotOf(prefix, word)] ?? NONE;
  }

  /** The number of a phrase, which is made known. */
  add(prefix: number, word: number): number {
    const slot = this.#slotOf(prefix, word);
    const known = this.#slots[slot] ?? NONE;
    if (known !== NONE) return known;
    if (this.#size === this.#words.length) this.#grow();
    const phrase = this.#size++;
    this.#prefixes[phrase] = prefix;
    this.#words[phrase] = word;
    this.#slots[this.#slotOf(prefix, word)] = phrase;
    return phrase;
  }

  /** A smaller table of some phrases, with numbers of its own. What is kept is kept without its last word too. */
  only(isKept: (phrase: number) => boolean): PhraseTable {
    const table = new PhraseTable();
    const numbers = new Int32Array(this.#size).fill(NONE);
    for (let phrase = 0; phrase < this.#size; phrase++) {
      if (!isKept(phrase)) continue;
      const prefix = this.#prefixes[phrase] ?? NONE;
      numbers[phrase] = table.add(
        prefix === NONE ? NONE : (numbers[prefix] ?? NONE),
        this.#words[phrase] ?? 0,
      );
    }
    return table;
  }

  /** The words of a phrase in order. */
  wordsOf(phrase: number): number[] {
    const words: number[] = [];
    for (let at = phrase; at !== NONE; at = this.#prefixes[at] ?? NONE)
      words.push(this.#words[at] ?? 0);
    return words.reverse();
  }

  /** The slot that holds a phrase, else the free one where it belongs. At most a quarter are taken. */
  #slotOf(prefix: number, word: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(prefix + 1, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const phrase = this.#slots[slot] ?? NONE;
      if (phrase === NONE) return slot;
      if (this.#words[phrase] === word && this.#prefixes[phrase] === prefix) return slot;
    }
  }

  #grow(): void {
    const [prefixes, words] = [this.#prefixes, this.#words];
    this.#prefixes = new Int32Array(words.length * 2);
    this.#prefixes.set(prefixes);
    this.#words = new Int32Array(words.length * 2);
    this.#words.set(words);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let phrase = 0; phrase < this.#size; phrase++)
      this.#slots[this.#slotOf(prefixes[phrase] ?? NONE, words[phrase] ?? 0)] = phrase;
  }
}
