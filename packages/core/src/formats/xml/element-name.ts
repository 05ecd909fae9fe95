/** The name of an element, one object for all elements of a document that bear it. */
export interface ElementName {
  /** As it stands in the tag. */
  readonly written: string;
  /** '' for none. */
  readonly prefix: string;
  /** The name without its prefix. */
  readonly local: string;
}

const SLOTS = 256;

/**
 * The names of the elements of one document. A dozen names make up thousands of tags: what was seen is found again by a
 * comparison with the text, without a text of its own for every tag.
 */
export class ElementNames {
  // By three signs and the length of the name. Of two names for one slot the later one stays.
  readonly #known: (ElementName | undefined)[] = new Array(SLOTS).fill(undefined);

  /** The name that stands between two places of a text. */
  between(text: string, from: number, to: number): ElementName {
    const middle = text.charCodeAt((from + to) >> 1);
    const signs = text.charCodeAt(from) + 3 * middle + 5 * text.charCodeAt(to - 1);
    const slot = (signs + 11 * (to - from)) % SLOTS;
    const known = this.#known[slot];
    if (known?.written.length === to - from && text.startsWith(known.written, from)) return known;
    const name = split(text.slice(from, to));
    this.#known[slot] = name;
    return name;
  }
}

function split(written: string): ElementName {
  const colon = written.indexOf(':');
  return {
    written,
    prefix: sharedText(colon < 0 ? '' : written.slice(0, colon)),
    local: sharedText(colon < 0 ? written : written.slice(colon + 1)),
  };
}

/**
 * The same text as the engine keeps it for keys and for the constants of a program: it compares two of these by their
 * place in memory, not sign by sign. For texts that are compared much more often than they are read.
 */
export function sharedText(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}
