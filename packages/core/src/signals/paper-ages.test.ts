import { expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import { cameUpAt } from '../paper/came-up-at.ts';
import type { Paper } from '../paper/paper.ts';
import { rankPapers } from '../ranking/rank-papers.ts';
import { agesOf } from './paper-ages.ts';

const DAY = '2026-06-12';
const NOW = Date.parse(DAY);
const ages = (draft: Partial<Paper>) => {
  const { cameUp, published } = agesOf([{ ...makePaper(), ...draft }], NOW);
  return [cameUp[0], published[0]].map((hours) => (hours ?? 0) / 24);
};

it('dates a paper by its listing, else by its publication', () => {
  expect(cameUpAt(makePaper({ listedAt: DAY, publishedAt: '2026-06-10' }))).toBe(DAY);
  expect(cameUpAt(makePaper({ publishedAt: '2026-06-10' }))).toBe('2026-06-10');
  expect(cameUpAt(makePaper({ listedAt: DAY }))).toBe(DAY);
});

it('counts both ages, each from the other date where its own is missing or none', () => {
  expect(ages({ listedAt: '2026-06-10', publishedAt: '2026-06-02' })).toEqual([2, 10]);
  expect(ages({ publishedAt: '2026-06-05' })).toEqual([7, 7]);
  expect(ages({ listedAt: '2026-06-05' })).toEqual([7, 7]);
  expect(ages({ listedAt: 'soon', publishedAt: '2026-06-05' })).toEqual([7, 7]);
});

it('knows no age without a date, nor from the date of an update', () => {
  expect(ages({ updatedAt: '2026-06-10' })).toEqual([Number.NaN, Number.NaN]);
});

it('is never negative: what is listed for tomorrow is new', () => {
  expect(ages({ listedAt: '2026-06-20' })).toEqual([0, 0]);
});

it('does not take a new version of an older paper for a new paper', () => {
  const replaced = makePaper({ ids: { arxiv: '1906.01001' }, listedAt: DAY, updatedAt: DAY });
  expect(cameUpAt(replaced)).toBeUndefined();
  expect(agesOf([replaced], NOW).cameUp[0]).toBeNaN();
  const fresh = makePaper({ ids: { arxiv: '2606.01002' }, listedAt: DAY });
  const { entries } = rankPapers([replaced, fresh], { now: DAY });
  expect(entries.map(({ paper: { id }, isNew }) => [id, isNew])).toEqual([
    ['arxiv:2606.01002', true],
    ['arxiv:1906.01001', undefined],
  ]);
  const known = makePaper({ listedAt: DAY, updatedAt: DAY, publishedAt: '2019-06-03' });
  expect(cameUpAt(known)).toBe(DAY);
});
