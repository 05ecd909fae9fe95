import { describe, expect, it } from 'vitest';
import { makePaper } from '../../fixtures/papers.ts';
import { toRis } from './to-ris.ts';

const linesOf = (draft: Parameters<typeof makePaper>[0]) => toRis(makePaper(draft)).split('\r\n');

it('writes a paper of a conference', () => {
  expect(
    linesOf({
      title: 'Robots That Fold',
      ids: { arxiv: '2606.01001', doi: '10.1000/x', openreview: 'AbC-_12345' },
      authors: [{ name: 'Jan van der Berg Jr.' }, { name: 'ATLAS Collaboration' }],
      publishedAt: '2026-06-02',
      venue: 'ICLR 2026',
      keywords: ['robots', 'a; b'],
      abstract: 'They\r\nfold.',
    }),
  ).toEqual([
    'TY  - CONF',
    'TI  - Robots That Fold',
    'AU  - van der Berg, Jan, Jr.',
    'AU  - ATLAS Collaboration',
    'PY  - 2026',
    'DA  - 2026/06/02/',
    'T2  - ICLR 2026',
    'C3  - ICLR 2026',
    'DO  - 10.1000/x',
    'UR  - https://arxiv.org/abs/2606.01001',
    'LK  - https://openreview.net/forum?id=AbC-_12345',
    'KW  - robots',
    'KW  - a, b',
    'AB  - They fold.',
    'ER  - ',
    '',
  ]);
});

describe('the type of a record', () => {
  it.each([
    [{ venue: 'Nature' }, 'JOUR'],
    [{ ids: { arxiv: '2606.01001' } }, 'UNPB'],
    [{ ids: { doi: '10.1000/x' } }, 'GEN'],
  ])('%j', (draft, type) => {
    expect(linesOf(draft)[0]).toBe(`TY  - ${type}`);
  });

  it('of a preprint goes with who published it', () => {
    expect(linesOf({ ids: { arxiv: '2606.01001' } })).toContain('PB  - arXiv');
    expect(linesOf({ venue: 'Nature' }).join()).not.toContain('PB');
  });
});

it.each([
  ['2026', ['PY  - 2026']],
  ['2026-06', ['PY  - 2026', 'DA  - 2026/06//']],
])('keeps the date %s as exact as it is', (publishedAt, lines) => {
  expect(linesOf({ publishedAt }).filter((line) => /^(?:PY|DA)/.test(line))).toEqual(lines);
});
