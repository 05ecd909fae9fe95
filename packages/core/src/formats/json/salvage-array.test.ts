import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvageArray } from './salvage-array.ts';

const whole = (text: string) =>
  salvageArray(text)
    .filter(({ complete }) => complete)
    .map(({ source }) => source);

describe('salvageArray', () => {
  it('cuts at the commas of the array, not at those inside its elements', () => {
    expect(whole('[{"a": [1, 2], "b": {"c": 3}}, [4, 5], "x, y", 6]')).toEqual([
      '{"a": [1, 2], "b": {"c": 3}}',
      '[4, 5]',
      '"x, y"',
      '6',
    ]);
  });

  it('is not misled by brackets, quotes and backslashes in strings', () => {
    expect(whole(String.raw`["]", "\"],[", "\\", "{"]`)).toEqual([
      '"]"',
      String.raw`"\"],["`,
      String.raw`"\\"`,
      '"{"',
    ]);
  });

  it('marks the element in which the text ends', () => {
    expect(salvageArray('[{"a": 1}, {"b": "x')).toEqual([
      { source: '{"a": 1}', complete: true },
      { source: '{"b": "x', complete: false },
    ]);
  });

  it('gives a broken element as it stands and goes on behind it', () => {
    expect(whole('[{"a": 1}, {a: 2}, {"a": 3}]')).toEqual(['{"a": 1}', '{a: 2}', '{"a": 3}']);
  });

  it('goes on behind a bracket too many', () => {
    expect(whole('[{"a": 1}}, {"a": 2}, {"a": 3}]')).toEqual(['{"a": 1}}', '{"a": 2}', '{"a": 3}']);
  });

  it('passes over commas without anything between, and stops at the end of the array', () => {
    expect(whole('[1,,2,] and [3]')).toEqual(['1', '2']);
    expect(whole('[]')).toEqual([]);
  });

  it('finds nothing where no array is', () => {
    expect(salvageArray('')).toEqual([]);
    expect(salvageArray('{"a": 1}')).toEqual([]);
  });

  it('needs no more time than the text is long', { timeout: 10_000 }, () => {
    for (const piece of ['{', '[', '"', '\\', ',', '{"a":', '}']) {
      const text = `[${piece.repeat(1_000_000 / piece.length)}`;
      expect(salvageArray(text).length).toBeLessThan(text.length);
    }
  });

  it('cuts any valid array just as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, 2), (values, indent) => {
        const elements = salvageArray(JSON.stringify(values, undefined, indent));
        expect(elements.map(({ source }) => JSON.parse(source))).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
        expect(elements.every(({ complete }) => complete)).toBe(true);
      }),
    );
  });

  it('keeps, of any valid array that was cut off, just the elements before the cut', () => {
    const cutArray = fc
      .array(fc.record({ a: fc.jsonValue() }), { minLength: 1 })
      .chain((values) => {
        const text = JSON.stringify(values);
        return fc.tuple(fc.constant(values), fc.nat({ max: text.length - 1 }));
      });
    fc.assert(
      fc.property(cutArray, ([values, length]) => {
        const kept = whole(JSON.stringify(values).slice(0, length)).map((one) => JSON.parse(one));
        expect(kept).toEqual(JSON.parse(JSON.stringify(values.slice(0, kept.length))));
      }),
    );
  });
});
