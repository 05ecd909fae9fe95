/**
 * Numbers by words of ASCII letters and digits in lower case, looked up as bytes: no text is made
 * to look up a word, which would take most of the time where millions are counted. Open addressing;
 * the letters of all words lie one after the other.
 */
export class PlainWords {
  /** Slots of four: hash, number (0 where the slot is free), begin and length of the letters. */
  #slots = new Int32Array(4 * 2048);
  #letters = new Uint8Array(8192);
  #end = 0;
  #size = 0;

  /** The number of the word that stands there; 0 if unknown. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const letters = this.#letters;
    const mask = slots.length - 1;
    const length = end - start;
    for (let slot = (hash << 2) & mask; ; slot = (slot + 4) & mask) {
      const number = slots[slot + 1] as number;
      if (number === 0) return 0;
      if (slots[slot] !== hash || slots[slot + 3] !== length) continue;
      const from = slots[slot + 2] as number;
      let at = 0;
      while (at < length && letters[from + at] === bytes[start + at]) at++;
      if (at === length) return number;
    }
  }

  /** Gives a word that is not known yet its number, from 1. */
  add(bytes: Uint8Array, end: number, hash: number, number: number): void {
    if (this.#size++ * 8 >= this.#slots.length) this.#grow();
    if (this.#end + end > this.#letters.length) {
      const larger = new Uint8Array((this.#end + end) * 2);
      larger.set(this.#letters);
      this.#letters = larger;
    }
    this.#letters.set(bytes.subarray(0, end), this.#end);
    put(this.#slots, [hash, number, this.#end, end]);
    this.#end += end;
  }

  #grow(): void {
    const smaller = this.#slots;
    this.#slots = new Int32Array(smaller.length * 2);
    for (let slot = 0; slot < smaller.length; slot += 4)
      if (smaller[slot + 1] !== 0) put(this.#slots, smaller.subarray(slot, slot + 4));
  }
}

/** Writes into the first free slot behind the one where a word belongs. */
function put(slots: Int32Array, entry: ArrayLike<number>): void {
  const mask = slots.length - 1;
  let slot = ((entry[0] as number) << 2) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 4) & mask;
  slots.set(entry, slot);
}

/** What the hash of a word begins with. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash with one more letter (FNV-1a, 32 bits with sign: what engines keep without a box). */
export function hashWith(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}
