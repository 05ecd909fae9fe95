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

  it('needs no more time than the text is long', { timeout: 60_000 }, () => {
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

describe('an unbalanced quote', () => {
  const paper = (n: number, title = `"T${n}"`) =>
    `{"id": "p${n}", "title": ${title}, "authors": [{"id": "a"}, {"id": "b"}], "n": ${n}}`;
  const idsOf = (text: string) =>
    whole(text).flatMap((source) => {
      try {
        return [JSON.parse(source).id];
      } catch {
        return [];
      }
    });

  it.each([
    ['that never closes', '"T2'],
    ['too many', '"T"2"'],
    ['too many at the end', '"T2""'],
    ['that never opens', 'T2"'],
    ['before brackets', '"T2}, {'],
    ['three of them', '"T"2" and "more'],
  ])('costs one element: %s', (_, title) => {
    for (const between of [', ', ',', ',\n  ']) {
      const elements = [paper(1), paper(2, title), paper(3), paper(4), paper(5)];
      expect(idsOf(`[${elements.join(between)}]`)).toEqual(['p1', 'p3', 'p4', 'p5']);
    }
  });

  it('costs one element in the first, in the last field, and in several elements', () => {
    expect(idsOf(`[${[paper(1, '"T'), paper(2), paper(3)].join(', ')}]`)).toEqual(['p2', 'p3']);
    const last = '{"id": "p2", "authors": [], "n": 1, "title": "T2}';
    expect(idsOf(`[${[paper(1), last, paper(3), paper(4)].join(', ')}]`)).toEqual([
      'p1',
      'p3',
      'p4',
    ]);
    const many = [paper(1), paper(2, '"T'), paper(3, 'T"'), paper(4), paper(5, '"T'), paper(6)];
    expect(idsOf(`[${many.join(', ')}]`)).toEqual(['p1', 'p4', 'p6']);
  });

  it('makes no element of an object within one', () => {
    const text = `[${[paper(1), paper(2, '"T'), paper(3)].join(', ')}]`;
    expect(idsOf(text)).not.toContain('a');
    expect(idsOf(text)).not.toContain('b');
    expect(idsOf(text.slice(0, -40))).toEqual(['p1']);
  });

  it('in the last element costs nothing before it, and leaves one piece', () => {
    const elements = salvageArray(`[${[paper(1), paper(2, '"T')].join(', ')}]`);
    expect(elements).toHaveLength(2);
    expect(elements[1]?.complete).toBe(true);
  });

  it('takes no more time than others, however many there are', { timeout: 60_000 }, () => {
    for (const piece of ['{"a":"x,"b":1},', '{"a":"x},{"a":', '},{"a":{"b" "', '{"a":1},{"a" "b'])
      salvageArray(`[{"a":1},${piece.repeat(2_000_000 / piece.length)}`);
  });
});
