import { describe, expect, it } from 'vitest';
import type { Issue } from '../errors/issue.ts';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { Listing } from '../paper/listing.ts';
import { mergeListings } from './merge-listings.ts';

const issue = (where: string): Issue => ({ code: 'x', message: 'Something was lost.', where });
const listing = (facts: Partial<Listing> = {}): Listing => ({
  format: 'rss',
  papers: [],
  issues: [],
  ...facts,
});

describe('the merged listing', () => {
  it('is the same in whatever order the listings come', () => {
    const [one, two, three] = makePapers({}, {}, {});
    const a = listing({
      papers: [one, two] as Listing['papers'],
      title: 'A',
      issues: [issue('entry 1')],
    });
    const b = listing({
      papers: [three, one] as Listing['papers'],
      title: 'B',
      date: '2026-06-12',
    });
    expect(mergeListings([a, b])).toEqual(mergeListings([b, a]));
    expect(mergeListings([a, b]).papers.map(({ title }) => title)).toEqual([
      'Paper 1',
      'Paper 3',
      'Paper 2',
    ]);
  });

  it('says what the others said of themselves', () => {
    const a = listing({
      title: 'B',
      curators: 'Bo',
      date: '2026-06-12',
      next: 'https://a.example/2',
      badge: 'new',
    });
    const b = listing({ title: 'A', date: 'Apr 24' });
    expect(mergeListings([a, b])).toEqual({
      format: 'merged',
      title: 'A · B',
      curators: 'Bo',
      date: '2026-06-12',
      badge: 'new',
      papers: [],
      issues: [],
    });
    expect(mergeListings([a, { ...b, next: a.next ?? '' }]).next).toBe(a.next);
  });

  it('tells with each issue in which listing it arose, and lists entry 2 before entry 10', () => {
    const a = listing({ title: 'Daily', issues: [issue('entry 10'), issue('entry 2')] });
    const b = listing({ format: 'arxiv-api', date: '2026-06-12', issues: [issue('entry 1')] });
    const merged = mergeListings([a, b]);
    expect(merged.issues.map(({ where }) => where)).toEqual([
      'Daily: entry 2',
      'Daily: entry 10',
      'arxiv-api, 2026-06-12: entry 1',
    ]);
    expect(mergeListings([merged, a]).issues).toEqual(merged.issues);
  });

  it('keeps issues of two listings that nothing tells apart', () => {
    const a = listing({ issues: [issue('entry 1')] });
    const merged = mergeListings([a, { ...a }]);
    expect(merged.issues).toHaveLength(2);
    expect(mergeListings([merged, merged, a]).issues).toHaveLength(2);
  });

  it('of one listing is that listing, with its own duplicates united', () => {
    const papers = [
      makePaper({ title: 'A', ids: { arxiv: '2404.01234v1' } }),
      makePaper({ title: 'B' }),
      makePaper({ title: 'A', ids: { arxiv: '2404.01234v2' } }),
    ];
    const facts = { title: 'Daily', next: 'https://a.example/2', issues: [issue('entry 4')] };
    const merged = mergeListings([listing({ ...facts, papers })]);
    expect(merged).toMatchObject({ ...facts, format: 'rss' });
    expect(merged.papers.map(({ version }) => version)).toEqual([2, undefined]);
  });

  it('of none is empty', () => {
    expect(mergeListings([])).toEqual({ format: 'merged', papers: [], issues: [] });
  });

  it('keeps a paper that differs from all others exactly as it is', () => {
    const papers = makePapers({ abstract: 'One.' }, { abstract: 'Two.' });
    expect(mergeListings([listing({ papers }), listing()]).papers).toEqual(papers);
  });
});

describe('with merge: false', () => {
  it('the papers stand one after the other as they are, with all issues', () => {
    const papers = makePapers({}, {});
    const a = listing({ papers, issues: [issue('entry 3')] });
    const merged = mergeListings([a, listing({ papers: papers.toReversed() })], { merge: false });
    expect(merged.papers).toEqual([...papers, ...papers.toReversed()]);
    expect(merged.issues).toHaveLength(1);
  });
});

describe('a listing made to take time', () => {
  const TITLE = 'A Title That Fifty Thousand Papers Bear';
  const many = (draft: (index: number) => Parameters<typeof makePaper>[0]) =>
    listing({
      papers: Array.from({ length: 50_000 }, (_, index) =>
        makePaper({ title: TITLE, ...draft(index) }),
      ),
    });
  const letters = (index: number) =>
    index.toString(36).replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '');

  it.each([
    [
      'other authors each',
      50_000,
      (index: number) => ({
        authors: [
          {
            name: `Q ${letters(index)}x${index.toString(2).replaceAll('0', 'y').replaceAll('1', 'z')}`,
          },
        ],
      }),
    ],
    ['nothing else', 1, () => ({})],
    [
      'arXiv identifiers',
      50_000,
      (index: number) => ({
        authors: [{ name: 'Ann Lee' }],
        ids: { arxiv: `2404.${String(index).padStart(5, '0')}` },
      }),
    ],
    ['one DOI', 1, () => ({ ids: { doi: '10.1000/a' } })],
  ])('by one title and %s is read in time', { timeout: 60_000 }, (_, count, draft) => {
    const hostile = many(draft);
    expect(mergeListings([hostile]).papers).toHaveLength(count);
  });
});
