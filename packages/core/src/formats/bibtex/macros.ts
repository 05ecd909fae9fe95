const MONTHS = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));

/**
 * The abbreviations of `@string`, case-blind as in BibTeX. What they grow into is bounded by the
 * length of the file, so that macros of macros cannot make a small file large.
 */
export class Macros {
  readonly #values = new Map<string, string>();
  #budget: number;

  constructor(textLength: number) {
    this.#budget = 20_000 + 16 * textLength;
  }

  /** Makes a name stand for a text. */
  define(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  /** What a bare word stands for: a number or a month for itself, undefined when nobody said. */
  expand(word: string): string | undefined {
    if (/^\d+$/.test(word) || MONTHS.has(word.toLowerCase())) return word;
    const value = this.#values.get(word.toLowerCase());
    if (value === undefined) return undefined;
    this.#budget -= value.length;
    return this.#budget < 0 ? undefined : value;
  }
}
