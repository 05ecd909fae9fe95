import { describe, expect, test } from 'vitest';
import { listing, paper } from '../fixtures/papers.ts';
import { momentOf } from './list-moment.ts';

const looked = (observedAt: string) => paper({ counts: { upvotes: 1, observedAt } });

describe('the moment that a list tells of', () => {
  test('is the newest look at its papers, in whatever zone it is written', () => {
    const papers = [
      looked('2026-06-12T09:00:00Z'),
      looked('2026-06-12T10:30:00+02:00'),
      looked('2026-06-11T23:00:00Z'),
      paper(),
    ];
    expect(momentOf(listing(papers))).toBe('2026-06-12T09:00:00Z');
  });

  test('is that of the kept answer for a list that is stale', () => {
    const issues = [{ code: 'stale', message: '', where: '', received: '2026-06-11T08:00:00Z' }];
    const stale = { ...listing([looked('2026-06-12T09:00:00Z')]), issues };
    expect(momentOf(stale)).toBe('2026-06-11T08:00:00Z');
  });

  test('is not made up', () => {
    expect(momentOf(listing([paper(), looked('lately')]))).toBeUndefined();
    expect(momentOf(listing([]))).toBeUndefined();
  });
});
