import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Signatures } from './signatures.ts';

const numbers = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 300 });

it('never denies what is there, however many were added before and after', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 30 }), (sets) => {
      const signatures = new Signatures();
      const places = sets.map((set) => signatures.add(Uint32Array.from(set)));
      for (const [index, set] of sets.entries())
        for (const number of set) expect(signatures.mayHold(places[index] ?? 0, number)).toBe(true);
      expect(signatures.size).toBe(sets.length);
    }),
  );
});

it('grows beyond its first thousand', () => {
  const signatures = new Signatures();
  const places = Array.from({ length: 3_000 }, (_, index) =>
    signatures.add(Uint32Array.of(index + 1)),
  );
  expect(places.every((place, index) => signatures.mayHold(place, index + 1))).toBe(true);
});

it('denies most of what is not there', () => {
  const signatures = new Signatures();
  const place = signatures.add(Uint32Array.from({ length: 130 }, (_, index) => index * 7 + 1));
  const others = Array.from({ length: 1_000 }, (_, index) => 10_000 + index);
  const passed = others.filter((number) => signatures.mayHold(place, number)).length;
  expect(passed).toBeLessThan(350);
});
