import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPapers } from '../../fixtures/arbitrary-papers.ts';
import { makePaper, makePapers } from '../../fixtures/papers.ts';
import { citationKeys } from './citation-keys.ts';

const keyOf = (name: string, publishedAt: string, title: string) =>
  citationKeys([makePaper({ authors: name === '' ? [] : [{ name }], publishedAt, title })])[0];

describe('a key', () => {
  it.each([
    ['Ashish Vaswani', '2017-06-12', 'Attention Is All You Need', 'vaswani2017attention'],
    ['Zoé Müller', '2026', 'On the Folding of Shirts', 'muller2026folding'],
    ['Søren Łukasz Straße', '2026', 'Über Pre-training', 'strasse2026uber'],
    ['Jan van der Berg', '2026-06', 'How to Learn', 'vanderberg2026learn'],
    ['ATLAS Collaboration', '2026', '$O(N)$ GPT-4', 'atlas2026gpt'],
    ['Ann Example', '', '3D Shirts', 'example3d'],
    ['', '2026', 'Shirts', 'paper2026shirts'],
    ['王小明', '2026', '论文的写法', 'paper2026'],
    ['', '', '', 'paper'],
    ['Ann Example', '2026', 'The Of A', 'example2026'],
    ['A'.repeat(90), '2026', 'x'.repeat(90), `${'a'.repeat(30)}2026${'x'.repeat(30)}`],
  ])('of %s, %s: %s', (name, date, title, key) => {
    expect(keyOf(name, date, title)).toBe(key);
  });
});

describe('keys of several papers', () => {
  const same = { authors: [{ name: 'Ann Li' }], publishedAt: '2026', title: 'Net' };

  it('differ by letters, the smallest identifier first, whatever the order', () => {
    const papers = makePapers(same, same, same);
    const keys = citationKeys(papers);
    expect(keys).toEqual(['li2026net', 'li2026neta', 'li2026netb']);
    expect(citationKeys(papers.toReversed())).toEqual(keys.toReversed());
  });

  it('go on with two letters behind z', () => {
    const papers = Array.from({ length: 29 }, (_, n) =>
      makePaper({ ...same, ids: { arxiv: `2606.${String(n).padStart(5, '0')}` } }),
    );
    expect(citationKeys(papers).slice(25)).toEqual([
      ...['li2026nety', 'li2026netz', 'li2026netaa', 'li2026netab'],
    ]);
  });

  it('never take one that a paper has by itself', () => {
    const papers = makePapers(same, same, { ...same, title: 'Neta' });
    expect(citationKeys(papers)).toEqual(['li2026net', 'li2026netb', 'li2026neta']);
  });

  it('differ for records of one paper, too', () => {
    const [paper] = makePapers(same);
    expect.assert(paper);
    expect(citationKeys([paper, paper])).toEqual(['li2026net', 'li2026neta']);
  });

  it('are all different and do not depend on the order', () => {
    fc.assert(
      fc.property(
        anyPapers,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (papers, chance) => {
          const keys = citationKeys(papers);
          expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(papers.length);
          for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*$/);
          const mixed = papers
            .map((paper) => ({ paper, place: chance.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ paper }) => paper);
          const byId = (list: typeof papers, of: string[]) =>
            new Map(list.map(({ id }, at) => [id, of[at]]));
          expect(byId(mixed, citationKeys(mixed))).toEqual(byId(papers, keys));
        },
      ),
    );
  });
});
