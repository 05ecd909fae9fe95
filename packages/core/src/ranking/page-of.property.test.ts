import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

it('gives the same as sorting everything and cutting the page out, ties included', () => {
  const scores = fc.oneof(
    fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { maxLength: 40 }),
    fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 250, maxLength: 300 }),
  );
  fc.assert(
    fc.property(scores, fc.nat({ max: 45 }), fc.nat({ max: 45 }), (list, from, size) => {
      // An order of equals that no sort gives by chance.
      const key = (index: number) => (index * 7_919) % 1_009;
      const compare = (a: number, b: number) => key(a) - key(b);
      const whole = list
        .map((_, index) => index)
        .sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || compare(a, b));
      const page = pageOf(Float64Array.from(list), compare, { from, to: from + size });
      expect(page).toEqual(whole.slice(from, from + size));
    }),
    { numRuns: 500 },
  );
});
