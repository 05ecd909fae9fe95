import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filledLines } from './filled-lines.ts';

it('gives the lines that splitting gives, under their numbers', () => {
  const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', ' ', 'TY  - JOUR', '\u2028', '学');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const split = text.split(/\r\n|[\r\n]/).map((line, index) => ({ line, number: index + 1 }));
      expect([...filledLines(text)]).toEqual(split.filter(({ line }) => line !== ''));
    }),
  );
});

it('gives none of ten thousand empty lines', () => {
  expect([...filledLines(`a${'\n'.repeat(10_000)}b`)]).toEqual([
    { line: 'a', number: 1 },
    { line: 'b', number: 10_001 },
  ]);
});
