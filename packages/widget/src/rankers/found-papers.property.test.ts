import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wellAnswered } from './found-papers.ts';

const words = ['a', 'b', 'c', 'd', 'e', 'f'];
const hits = fc.array(fc.record({ terms: fc.subarray(words, { minLength: 1 }) }), {
  maxLength: 12,
});

describe('the papers that are shown for a query', () => {
  test('have all its words while it is short, as far as there are papers that do', () => {
    fc.assert(
      fc.property(hits, (all) => {
        const kept = wellAnswered(all);
        const asked = new Set(all.flatMap(({ terms }) => terms)).size;
        const most = Math.max(0, ...all.map(({ terms }) => terms.length));
        const least = asked <= 3 ? Math.min(asked, most) : Math.min(Math.ceil(asked * 0.75), most);
        expect(kept).toEqual(all.filter(({ terms }) => terms.length >= least));
        expect(kept.length > 0).toBe(all.length > 0);
      }),
    );
  });

  test('grow fewer with a word more, but never none', () => {
    const both = { terms: ['deep', 'sea'] };
    const one = { terms: ['deep'] };
    expect(wellAnswered([both, one, both])).toEqual([both, both]);
    expect(wellAnswered([one, { terms: ['sea'] }])).toHaveLength(2);
  });

  test('may lack a word in four', () => {
    const some = { terms: ['a', 'b', 'c'] };
    const all = { terms: ['a', 'b', 'c', 'd'] };
    expect(wellAnswered([all, some, { terms: ['a', 'b'] }])).toEqual([all, some]);
  });
});
