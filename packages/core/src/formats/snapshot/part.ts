import { isRecord } from '../json/is-record.ts';
import { MOST_PARTS } from '../longest.ts';

// The schema of papers in the small: it says nothing of what is wrong, and is therefore a tenth of
// the size and many times as fast. What it does not take, the schema looks at.

/** Reads one part of a paper; undefined when it is not in order, or longer than papers have it. */
export type Part<T> = (value: unknown) => T | undefined;

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Part<T> {
  return (value) => words.find((word) => word === value);
}

/** A list of parts, each of which comes once; what has an address is told by it. */
export function listOf<T>(part: Part<T>): Part<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > MOST_PARTS) return undefined;
    const parts = Array.from(value, part).filter((one) => one !== undefined);
    const keys = new Set(parts.map((one) => (one as { url?: string }).url ?? one));
    return keys.size === value.length ? parts : undefined;
  };
}

/** The parts of an object, by key. */
export type Parts<T> = { readonly [Key in keyof T]-?: Part<NonNullable<T[Key]>> };

/** An object of parts, some of which it must have, and of nothing else. */
export function objectOf<T extends object>(
  parts: Parts<T>,
  ...required: (keyof T & string)[]
): Part<T> {
  const entries = Object.entries<Part<unknown>>(parts);
  return (value) => {
    if (!isRecord(value) || !hasNoOthers(value, parts)) return undefined;
    const read: Record<string, unknown> = {};
    for (const [key, part] of entries) {
      const known = part(value[key]);
      if (known !== undefined) read[key] = known;
      else if (key in value) return undefined;
    }
    return required.every((key) => key in read) ? (read as T) : undefined;
  };
}

function hasNoOthers(value: object, parts: object): boolean {
  return Object.keys(value).every((key) => Object.hasOwn(parts, key));
}
