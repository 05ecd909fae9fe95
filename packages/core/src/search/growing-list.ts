/** A list of numbers that grows at its end, in typed arrays. */
export class GrowingList {
  #numbers = new Uint32Array(4096);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  /** What is in it; a view that the next push may leave behind. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
