import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankValues } from './rank-values.ts';
import { sortIndexes } from './sort-indexes.ts';
import { sortManyIndexes } from './sort-many-indexes.ts';

/** The slow way: count for each number how many are above it and how many are its equals. */
function oracle(numbers: readonly number[]): number[] {
  const known = numbers.filter((number) => !Number.isNaN(number));
  const value = (rank: number) => 11 / (10 + rank);
  const last = value(known.length);
  return numbers.map((number) => {
    if (Number.isNaN(number)) return Number.NaN;
    if (known.length === 1) return 0.5;
    const above = known.filter((other) => other > number).length;
    const equal = known.filter((other) => other === number).length;
    return (value(above + (equal + 1) / 2) - last) / (1 - last);
  });
}

const number = fc.oneof(
  fc.nat({ max: 3 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, -0, 5e-324),
);
const sorts = fc.constantFrom(sortIndexes, sortManyIndexes);
const numbers = fc.oneof(
  fc.array(number, { maxLength: 30 }),
  fc.array(number, { minLength: 250, maxLength: 300 }),
);

it('agrees with counting, number by number', () => {
  fc.assert(
    fc.property(numbers, sorts, (list, sort) => {
      const { values } = rankValues(Float64Array.from(list), sort);
      const expected = oracle(list);
      expect(values).toHaveLength(list.length);
      for (const [index, value] of values.entries()) {
        const wanted = expected[index] ?? 0;
        expect(Number.isNaN(value)).toBe(Number.isNaN(wanted));
        if (!Number.isNaN(value)) expect(Math.abs(value - wanted)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 300 },
  );
});

it('sorts the indexes of every number that is one, infinities and negative zero too', () => {
  fc.assert(
    fc.property(numbers, sorts, (list, sort) => {
      const sorted = Array.from(sort(Float64Array.from(list)));
      const known = list.flatMap((one, index) => (Number.isNaN(one) ? [] : [index]));
      expect(sorted.toSorted((a, b) => a - b)).toEqual(known);
      for (const [place, index] of sorted.entries())
        if (place > 0) expect((list[sorted[place - 1] ?? 0] ?? 0) <= (list[index] ?? 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('lets equals share the value of the mean of their places, wherever they stand', () => {
  const { values } = rankValues(Float64Array.of(5, 1, 5, Number.NaN));
  expect(values[0]).toBe(values[2]);
  expect(values[1]).toBe(0);
  expect(values[3]).toBeNaN();
  expect(rankValues(Float64Array.of(2, 2, 2)).values[0]).toBe(
    rankValues(Float64Array.of(3, 2, 1)).values[1],
  );
});

it('stands for a missing value with that of the middle rank', () => {
  expect(rankValues(Float64Array.of(9, 5, 1)).neutral).toBe(
    rankValues(Float64Array.of(9, 5, 1)).values[1],
  );
  expect(rankValues(Float64Array.of(Number.NaN, 9))).toMatchObject({ neutral: 0.5 });
});

it('keeps the first of many further apart than the last', () => {
  const { values } = rankValues(Float64Array.from({ length: 1_000 }, (_, index) => -index));
  const [first = 0, second = 0] = values;
  expect(first - second).toBeGreaterThan(50 * ((values[900] ?? 0) - (values[901] ?? 0)));
});
