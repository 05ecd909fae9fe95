import type { TextRange } from '@trending-papers/core';

/** A piece of a text; `isMarked` when a topic or a search meets it. */
export interface MarkedPiece {
  text: string;
  isMarked: boolean;
}

/** A text in pieces, those marked that are one of the terms as whole words, whatever their case. */
export function markedText(text: string, terms: readonly string[]): MarkedPiece[] {
  const words = [...new Set(terms)].filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (words.length === 0) return [{ text, isMarked: false }];
  // The longest first: of "deep" and "deep search" the phrase is marked.
  const choice = words
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(${choice})(?![\\p{L}\\p{N}])`, 'giu');
  return text
    .split(whole)
    .map((piece, index) => ({ text: piece, isMarked: index % 2 === 1 }))
    .filter((piece) => piece.text);
}

/** A text in pieces, those marked that lie in one of the ranges, which ascend; ranges that touch are one. */
export function markedRanges(text: string, ranges: readonly TextRange[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    const piece = text.slice(from, to);
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.isMarked === isMarked) last.text += piece;
    else pieces.push({ text: piece, isMarked });
  };
  let done = 0;
  for (const [start, end] of ranges) {
    add(done, start, false);
    add(Math.max(done, start), end, true);
    done = Math.max(done, end);
  }
  add(done, text.length, false);
  return pieces;
}
