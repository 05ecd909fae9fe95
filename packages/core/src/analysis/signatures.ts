const BITS = 512;
const WORDS = BITS / 32;
// Spreads numbers that follow each other. Source: Knuth, The Art of Computer Programming 3, section 6.4.
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - Math.log2(BITS);

/**
 * For each of many sets of numbers 512 bits that tell at one look what is not among them (a Bloom
 * filter with one hash: of 130 stems, as an abstract has them, it lets one in five others pass). They
 * lie side by side, so that ten thousand papers are asked without a walk through memory.
 */
export class Signatures {
  #bits = new Uint32Array(WORDS * 1024);
  #count = 0;

  /** How many there are. */
  get size(): number {
    return this.#count;
  }

  /** Adds one for some numbers; returns its place. */
  add(numbers: Uint32Array): number {
    const place = this.#count * WORDS;
    this.#count++;
    if (place >= this.#bits.length) {
      const larger = new Uint32Array(this.#bits.length * 2);
      larger.set(this.#bits);
      this.#bits = larger;
    }
    for (const number of numbers) {
      const bit = bitOf(number);
      const at = place + (bit >>> 5);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (bit & 31));
    }
    return place;
  }

  /** Whether a number may be among those of a place; false is certain. */
  mayHold(place: number, number: number): boolean {
    const bit = bitOf(number);
    return (((this.#bits[place + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1;
  }
}

function bitOf(number: number): number {
  return Math.imul(number, SPREAD) >>> SHIFT;
}
