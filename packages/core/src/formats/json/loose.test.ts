import { expect, it } from 'vitest';
import { asList, asNumber, asRecord, asRecords, asText } from './loose.ts';

const ODD = [null, undefined, true, Number.NaN, {}, [], () => 1];

it('reads a text, and a number as one', () => {
  expect(asText('  a ')).toBe('a');
  expect(asText(2024)).toBe('2024');
  for (const odd of ODD) expect(asText(odd)).toBe('');
});

it('reads a number, but no text as one', () => {
  expect(asNumber(0)).toBe(0);
  for (const odd of [...ODD, '7']) expect(asNumber(odd)).toBeUndefined();
});

it('reads objects and lists as what they are', () => {
  expect(asRecord({ a: 1 })).toEqual({ a: 1 });
  expect(asList([1])).toEqual([1]);
  expect(asRecord([1])).toEqual({});
  expect(asList({ length: 1 })).toEqual([]);
  expect(asRecords([{ a: 1 }, null, [2], 'x'])).toEqual([{ a: 1 }]);
});
