import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import { rankPapers } from './rank-papers.ts';
import { isInWindow, WINDOWS, type Window } from './window.ts';

const NOW = Date.parse('2026-06-12T20:00:00Z');
const inWindow = (date: string, window: Window, now = NOW) =>
  isInWindow(makePaper({ listedAt: date }), window, now);

describe('isInWindow', () => {
  it.each([
    ['day', '2026-06-12', true],
    ['day', '2026-06-11', true],
    ['day', '2026-06-10', false],
    ['week', '2026-06-05', true],
    ['week', '2026-06-04', false],
    ['month', '2026-05-12', true],
    ['month', '2026-05-11', false],
    ['year', '2025-06-11', true],
    ['year', '2025-06-10', false],
    ['all', '1991-08-14', true],
  ] as const)('%s: a bare date stands for its whole day, %s', (window, date, expected) => {
    expect(inWindow(date, window)).toBe(expected);
  });

  it('opens with its first moment and closes before its last', () => {
    expect(inWindow('2026-06-11T20:00:00Z', 'day')).toBe(true);
    expect(inWindow('2026-06-11T19:59:59Z', 'day')).toBe(false);
    expect(inWindow('2026-06-12T19:59:59Z', 'day')).toBe(true);
    expect(inWindow('2026-06-12T20:00:00Z', 'day')).toBe(false);
  });

  it('leaves out a day that ends just when it opens', () => {
    const midnight = Date.parse('2026-06-12T00:00:00Z');
    expect(inWindow('2026-06-11', 'day', midnight)).toBe(true);
    expect(inWindow('2026-06-10', 'day', midnight)).toBe(false);
  });

  it('does not look into the future, but for the whole past', () => {
    expect(inWindow('2026-06-13', 'day')).toBe(false);
    expect(inWindow('2027', 'year')).toBe(false);
    expect(inWindow('2026-06-13', 'all')).toBe(true);
  });

  it('takes a month or a year for all of its days', () => {
    expect(inWindow('2026-06', 'day')).toBe(true);
    expect(inWindow('2026', 'day')).toBe(true);
    expect(inWindow('2026-05', 'day')).toBe(false);
  });

  it('keeps a paper without a date: what a source left out is no reason to lose it', () => {
    for (const window of WINDOWS) expect(isInWindow(makePaper(), window, NOW)).toBe(true);
  });

  it('goes by the day of listing, else by that of publishing, never by an update', () => {
    const paper = makePaper({ publishedAt: '2020-01-01', listedAt: '2026-06-12' });
    expect(isInWindow(paper, 'day', NOW)).toBe(true);
    expect(isInWindow(makePaper({ publishedAt: '2020-01-01' }), 'day', NOW)).toBe(false);
    const updated = makePaper({ publishedAt: '2020-01-01', updatedAt: '2026-06-12' });
    expect(isInWindow(updated, 'day', NOW)).toBe(false);
  });

  it('keeps a paper whose date is none, like one without', () => {
    expect(isInWindow({ ...makePaper(), listedAt: 'soon' }, 'day', NOW)).toBe(true);
  });
});

describe('rankPapers', () => {
  it('counts in the total only what is in the window', () => {
    const papers = [
      makePaper({ title: 'in', listedAt: '2026-06-12' }),
      makePaper({ title: 'out', listedAt: '2026-01-01' }),
    ];
    const ranking = rankPapers(papers, { now: NOW, window: 'week' });
    expect(ranking.entries.map(({ paper }) => paper.title)).toEqual(['in']);
    expect(ranking.total).toBe(1);
    expect(ranking.query.window).toBe('week');
  });

  it('lets freshness fade faster in a shorter window', () => {
    const papers = [makePaper({ listedAt: '2026-06-11T20:00:00Z' })];
    const recency = (window: Window) =>
      rankPapers(papers, { now: NOW, window, by: 'new' }).entries[0]?.contributions[0]?.value;
    expect(recency('day')).toBe(0.5);
    expect(recency('week')).toBeCloseTo(2 ** (-1 / 3), 12);
    expect(recency('year')).toBeCloseTo(2 ** (-1 / 60), 12);
  });
});
