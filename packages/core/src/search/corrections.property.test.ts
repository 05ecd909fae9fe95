import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistakesIn, wordsNear } from './corrections.ts';
import { textTableOf } from './text-table.ts';

/** Optimal string alignment by its definition; `isOpen`: to the nearest beginning of the other. */
function slowDistance(word: string, other: string, isOpen: boolean): number {
  if (isOpen) {
    const all = Array.from({ length: other.length + 1 }, (_, end) =>
      slowDistance(word, other.slice(0, end), false),
    );
    return Math.min(...all);
  }
  const rows = Array.from({ length: word.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= word.length; i++)
    for (let j = 0; j <= other.length; j++) {
      const isSame = word[i - 1] === other[j - 1];
      const isTurned =
        i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isTurned ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      (rows[i] as number[])[j] = i === 0 && j === 0 ? 0 : best;
    }
  return at(word.length, other.length);
}

const word = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(''));

describe('wordsNear', () => {
  it('finds the words that the whole distance table finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 60 }),
        word,
        fc.constantFrom(1, 2),
        fc.boolean(),
        (words, typed, most, isOpen) => {
          const sorted = [...words].sort();
          const slow = sorted
            .map((other, place) => ({ place, distance: slowDistance(typed, other, isOpen) }))
            .filter(({ distance }) => distance <= most);
          expect(wordsNear(textTableOf(sorted), typed, most, isOpen)).toEqual(slow);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['of', 0],
    ['net', 1],
    ['graph', 1],
    ['graphs', 2],
    ['x'.repeat(41), 0],
  ])('lets in %j so many wrong letters as it can have', (typed, most) => {
    expect(mistakesIn(typed)).toBe(most);
  });
});
