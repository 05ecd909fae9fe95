import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanRanks } from './mean-rank.ts';

/** The slow way: count for each number how many are below it and how many are its equals. */
function oracle(numbers: readonly (number | undefined)[]): (number | undefined)[] {
  const known = numbers.filter((number) => number !== undefined);
  return numbers.map((number) => {
    if (number === undefined) return undefined;
    if (known.length === 1) return 0.5;
    const below = known.filter((other) => other < number).length;
    const equal = known.filter((other) => other === number).length;
    return (below + (equal - 1) / 2) / (known.length - 1);
  });
}

const numbers = fc.array(
  fc.option(fc.oneof(fc.nat({ max: 3 }), fc.double({ noNaN: true })), { nil: undefined }),
);

it('agrees with counting, number by number', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const ranks = meanRanks(list);
      const expected = oracle(list);
      expect(ranks).toHaveLength(list.length);
      for (const [index, rank] of ranks.entries()) {
        const wanted = expected[index];
        if (wanted === undefined) expect(rank).toBeUndefined();
        else expect(rank).toBeCloseTo(wanted, 12);
      }
    }),
    { numRuns: 1_000 },
  );
});

it('depends on the order of the numbers alone, not on their size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 })), (list) => {
      expect(meanRanks(list.map((number) => number ** 3 * 7 + 1))).toEqual(meanRanks(list));
    }),
  );
});

it('lets equals share the mean of their places', () => {
  expect(meanRanks([5, 1, 5])).toEqual([0.75, 0, 0.75]);
  expect(meanRanks([2, 2, 2, 2])).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect(meanRanks([undefined, 9])).toEqual([undefined, 0.5]);
  expect(meanRanks([])).toEqual([]);
});
