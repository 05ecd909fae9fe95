import { elementEnd } from './element-end.ts';
import { isRecord } from './is-record.ts';
import { jsonValue } from './json-value.ts';

/** One element of a broken JSON array: its source, and whether it was complete. */
export interface ElementSource {
  source: string;
  complete: boolean;
}

/**
 * Cuts the text of a JSON array that `JSON.parse` refused into its elements, by counting brackets
 * outside strings, so that a truncated download or one bad element costs no other. A quote too many
 * or too few turns strings and what is between them about: from there it looks for the next whole
 * element like those before. Takes time in proportion to the text.
 */
export function salvageArray(text: string): ElementSource[] {
  const first = text.indexOf('[') + 1;
  return first > 0 ? new Salvage(text).elements(first) : [];
}

// How often the text may be read over in all while looking for the next element.
const READINGS = 4;
// Few elements are longer than this behind a broken quote.
const LOOKED_ON = 20_000;

class Salvage {
  readonly #text: string;
  readonly #elements: ElementSource[] = [];
  #budget: number;
  #keys: readonly string[] | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#budget = text.length * READINGS;
  }

  elements(first: number): ElementSource[] {
    let start = first;
    while (start < this.#text.length) {
      const { end, brokenAt } = elementEnd(this.#text, start, LOOKED_ON);
      const next = brokenAt === undefined ? end : this.#resume(brokenAt, end, start);
      this.#cut(start, next, brokenAt !== undefined || next < this.#text.length);
      if (this.#text[next] === ']' && next === end) break;
      start = next + 1;
    }
    return this.#elements;
  }

  #cut(start: number, end: number, complete: boolean): void {
    const source = this.#text.slice(start, end).trim();
    if (source !== '') this.#elements.push({ source, complete });
  }

  /** The comma before the next whole element behind a broken one; where the text ends without one. */
  #resume(brokenAt: number, end: number, start: number): number {
    this.#budget -= Math.min(end, brokenAt + LOOKED_ON) - start;
    if (this.#budget < 0) return this.#text.length;
    const keys = this.#sharedKeys() ?? keysBefore(this.#text.slice(start, brokenAt));
    // The brackets may be right all the same: then the element ends where they close.
    if (this.#text[end] === ']' && /^\]\s*$/.test(this.#text.slice(end, end + 100))) return end;
    if (this.#isElement(end + 1, keys)) return end;
    const pattern = this.#beginning(start);
    if (!pattern) return this.#text.length;
    pattern.lastIndex = brokenAt;
    for (let match = pattern.exec(this.#text); match; match = pattern.exec(this.#text)) {
      const comma = match.index + match[0].indexOf(',');
      if (this.#isElement(comma + 1, keys)) return comma;
      if (this.#budget < 0) break;
      pattern.lastIndex = comma + 1;
    }
    return this.#text.length;
  }

  /** What stands between two elements: a bracket, a comma, and the first key of every element. */
  #beginning(start: number): RegExp | undefined {
    const source = this.#elements[0]?.source ?? this.#text.slice(start, start + 200).trim();
    const key = /^\{\s*"([\w$@.:-]{1,80})"\s*:/.exec(source)?.[1];
    if (key === undefined) return undefined;
    const name = key.replace(/[$.]/g, '\\$&');
    return new RegExp(`\\}\\s{0,200},\\s{0,200}\\{\\s{0,200}"${name}"\\s{0,20}:`, 'g');
  }

  /** The keys that all whole elements have: objects within an element hardly have them all. */
  #sharedKeys(): readonly string[] | undefined {
    if (this.#keys !== undefined) return this.#keys;
    let shared: string[] | undefined;
    for (const { source } of this.#elements.slice(0, 20)) {
      const value = jsonValue(source);
      if (isRecord(value)) shared = (shared ?? Object.keys(value)).filter((key) => key in value);
    }
    this.#keys = shared;
    return shared;
  }

  #isElement(start: number, keys: readonly string[]): boolean {
    if (this.#budget < 0 || !/^\s{0,200}\{/.test(this.#text.slice(start, start + 201)))
      return false;
    const { end, brokenAt } = elementEnd(this.#text, start);
    this.#budget -= (brokenAt ?? end) - start;
    if (brokenAt !== undefined || end >= this.#text.length) return false;
    const value = jsonValue(this.#text.slice(start, end));
    return isRecord(value) && keys.every((key) => key in value);
  }
}

/** The keys of an element that breaks off, up to the first value that is an object or a list. */
function keysBefore(source: string): string[] {
  const [flat = ''] = source.trim().slice(1, LOOKED_ON).split(/[[{]/, 1);
  return [...flat.matchAll(/"([^"\\]{1,80})"\s*:/g)].map(([, key]) => key ?? '');
}
