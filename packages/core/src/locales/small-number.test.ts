import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallNumber } from './small-number.ts';
import { wordsOf } from './words.ts';

const tags = [
  'en',
  'en-GB',
  'en-IN',
  'de',
  'de-CH',
  'es-419',
  'fr-CA',
  'pt-PT',
  'zh-Hant',
  'ja',
  'ko',
];

/** Of any size, and often with few decimals. */
const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10),
);

it.each(tags)('is what a formatter writes, or nothing: %s', (tag) => {
  const oracle = new Intl.NumberFormat(tag);
  for (let value = 0; value < 1000; value++)
    expect(smallNumber(value, tag)).toBe(oracle.format(value));
  fc.assert(
    fc.property(anyNumber, (value) => {
      const text = smallNumber(value, tag);
      if (text !== undefined) expect(oracle.format(Math.abs(value))).toBe(text);
    }),
  );
});

it.each(['ar', 'ar-EG', 'fa', 'en-u-nu-thai', 'ja-JP-u-nu-hanidec'])(
  'leaves other digits to a formatter: %s',
  (tag) => {
    expect(smallNumber(7, tag)).toBeUndefined();
  },
);

it('needs no formatter for tenths in the English of the first file alone', () => {
  expect(smallNumber(2.7, 'en')).toBe('2.7');
  expect(smallNumber(2.7, 'de')).toBeUndefined();
});

it.each([1000, 12_345, 0.25, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  'leaves what is not small to a formatter: %d',
  (value) => {
    expect(smallNumber(value, 'en')).toBeUndefined();
  },
);

it.each(['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-u-nu-thai'])(
  'counts hours as a formatter does: %s',
  (tag) => {
    const oracle = new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: 'hour',
      unitDisplay: 'narrow',
    });
    for (const value of [0, 1, 2, 14, 999, 1000, 1.5])
      expect(wordsOf(tag).hours(value)).toBe(oracle.format(value));
  },
);
