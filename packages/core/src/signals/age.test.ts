import { expect, it } from 'vitest';
import type { Paper } from '../paper/paper.ts';
import { rankPapers } from '../ranking/rank-papers.ts';
import { ageInDays, cameUpAt } from './age.ts';

const paper = (dates: Partial<Paper>): Paper => ({
  id: 'arxiv:1906.01001',
  ids: { arxiv: '1906.01001' },
  title: 'Shirts',
  authors: [],
  categories: [],
  keywords: [],
  links: [],
  counts: {},
  provenance: [],
  ...dates,
});
const DAY = '2026-06-12';

it('dates a paper by its listing, else by its publication', () => {
  expect(cameUpAt(paper({ listedAt: DAY, publishedAt: '2026-06-10' }))).toBe(DAY);
  expect(cameUpAt(paper({ publishedAt: '2026-06-10' }))).toBe('2026-06-10');
  expect(cameUpAt(paper({ listedAt: DAY }))).toBe(DAY);
});

it('does not take a new version of an older paper for a new paper', () => {
  const replaced = paper({ listedAt: DAY, updatedAt: DAY });
  expect(cameUpAt(replaced)).toBeUndefined();
  expect(ageInDays(replaced, Date.parse(DAY))).toBeUndefined();
  const fresh = paper({ id: 'arxiv:2606.01002', listedAt: DAY });
  const { entries } = rankPapers([replaced, fresh], { now: DAY });
  expect(entries.map(({ paper: { id }, isNew }) => [id, isNew])).toEqual([
    ['arxiv:2606.01002', true],
    ['arxiv:1906.01001', undefined],
  ]);
  const known = paper({ listedAt: DAY, updatedAt: DAY, publishedAt: '2019-06-03' });
  expect(cameUpAt(known)).toBe(DAY);
});
