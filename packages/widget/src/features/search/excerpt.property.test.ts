import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkedPiece } from '../../view-model/marked-text.ts';
import { excerptOf } from './excerpt.ts';

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('word ', 'a', ' ', '学', '😀'), minLength: 1, maxLength: 120 }),
);
const pieces = fc
  .array(text, { maxLength: 7 })
  .map((all) => all.map((one, at): MarkedPiece => ({ text: one, isMarked: at % 2 === 1 })));
const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const joined = (some: readonly MarkedPiece[]) => some.map((one) => one.text).join('');

describe('an excerpt', () => {
  test('is a part of the text around its first mark, and parts no character', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const excerpt = excerptOf(all);
        const first = all.find(({ isMarked }) => isMarked);
        expect(excerpt.length > 0).toBe(first !== undefined);
        if (!first) return;
        expect(excerpt.find(({ isMarked }) => isMarked)).toEqual(first);
        const inner = joined(excerpt).replace(/^…/, '').replace(/…$/, '');
        expect(joined(all)).toContain(inner);
        expect(inner).not.toMatch(HALF_CHARACTER);
        const plain = excerpt.filter(({ isMarked }) => !isMarked);
        expect(joined(plain).length).toBeLessThanOrEqual(50 + 110 + 4);
      }),
      { numRuns: 300 },
    );
  });

  test('is cut between words, and says where', () => {
    const before = `${'long before '.repeat(9)}the `;
    const behind = ` search${' and much more'.repeat(12)}`;
    const excerpt = excerptOf([
      { text: before, isMarked: false },
      { text: 'tree', isMarked: true },
      { text: behind, isMarked: false },
    ]);
    expect(joined(excerpt)).toMatch(
      /^…(?:long|before) .* the tree search and .*(?:and|much|more)…$/,
    );
  });

  test('of a short text is the text', () => {
    const all = [
      { text: 'A memory for ', isMarked: false },
      { text: 'agents', isMarked: true },
      { text: '.', isMarked: false },
    ];
    expect(excerptOf(all)).toEqual(all);
  });
});
