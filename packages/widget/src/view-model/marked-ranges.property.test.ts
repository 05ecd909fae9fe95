import type { TextRange } from '@trending-papers/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedRanges } from './marked-text.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const ranges = (most: number) =>
  fc
    .array(fc.tuple(fc.nat(most), fc.nat(most)), { maxLength: 5 })
    .map((pairs) =>
      pairs
        .map(([one, other]): TextRange => (one < other ? [one, other] : [other, one]))
        .sort((one, other) => one[0] - other[0]),
    );

test('nothing of a text is lost, and what lies in a range is marked, letter by letter', () => {
  fc.assert(
    fc.property(text, ranges(40), (whole, all) => {
      const pieces = markedRanges(whole, all);
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      const marks = pieces.flatMap((piece) =>
        Array.from({ length: piece.text.length }, () => piece.isMarked),
      );
      const isIn = (at: number) => all.some(([start, end]) => start <= at && at < end);
      expect(marks).toEqual(Array.from({ length: whole.length }, (_, at) => isIn(at)));
      // No piece is empty, and no two beside each other are alike.
      for (const [at, piece] of pieces.entries()) {
        expect(piece.text).not.toBe('');
        expect(piece.isMarked).not.toBe(pieces[at - 1]?.isMarked);
      }
    }),
  );
});
