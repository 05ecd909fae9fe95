import type { Part } from './segment.ts';
import type { Piece } from './top-documents.ts';

/** Stands for the word itself among its completions: more often than any of them can occur. */
const MOST = 0xffff;

/** The documents of a part that have a stem, if it is there. */
export function pieceOf(parts: readonly Part[], index: number, place: number): Piece[] {
  const { segment } = parts[index] as Part;
  const from = segment.starts[place] ?? 0;
  const to = place < 0 ? from : (segment.starts[place + 1] ?? from);
  if (from >= to) return [];
  const { docs, frequencies } = segment;
  return [{ base: baseOf(parts, index), docs, frequencies, from, to }];
}

/**
 * The documents of a part that have any of some stems, with the sum of their frequencies; those
 * that have the word itself come as if they had it very often, so that no other comes before them.
 */
export function unionOf(
  parts: readonly Part[],
  index: number,
  places: readonly number[],
  exact: { pieces: readonly Piece[] } | undefined,
): Piece[] {
  const base = baseOf(parts, index);
  const pieces = places.flatMap((place) => pieceOf(parts, index, place));
  const itself = exact?.pieces.filter((piece) => piece.base === base) ?? [];
  if (pieces.length === 1 && itself.length === 0) return pieces;
  const sums = new Uint16Array((parts[index] as Part).removed.length);
  for (const { docs, frequencies, from, to } of pieces)
    for (let at = from; at < to; at++) {
      const doc = docs[at] as number;
      sums[doc] = Math.min(MOST - 1, (sums[doc] as number) + (frequencies[at] as number));
    }
  for (const { docs, from, to } of itself)
    for (let at = from; at < to; at++) sums[docs[at] as number] = MOST;
  return pieceOfSums(base, sums);
}

/** By document its frequency, made a list of those that have one. */
function pieceOfSums(base: number, sums: Uint16Array): Piece[] {
  let count = 0;
  for (const sum of sums) if (sum > 0) count++;
  const docs = new Uint32Array(count);
  const frequencies = new Uint16Array(count);
  for (let doc = 0, at = 0; at < count; doc++) {
    if (sums[doc] === 0) continue;
    docs[at] = doc;
    frequencies[at++] = sums[doc] as number;
  }
  return count === 0 ? [] : [{ base, docs, frequencies, from: 0, to: count }];
}

/** In how many documents, of those that are left, a term stands. */
export function documentsOf(parts: readonly Part[], pieces: readonly Piece[]): number {
  let count = 0;
  for (const { base, docs, from, to } of pieces) {
    const part = parts.find(
      ({ removed }, index) => removed.length > 0 && baseOf(parts, index) === base,
    );
    if (part && part.removedCount > 0) {
      for (let at = from; at < to; at++) if (part.removed[docs[at] as number] === 0) count++;
    } else count += to - from;
  }
  return count;
}

/** What the numbers of a part's documents begin with in the whole. */
export function baseOf(parts: readonly Part[], index: number): number {
  let base = 0;
  for (let before = 0; before < index; before++) base += (parts[before] as Part).removed.length;
  return base;
}
