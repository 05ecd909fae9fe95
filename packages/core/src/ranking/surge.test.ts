import { describe, expect, it } from 'vitest';
import { makePapers } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { rankPapers } from './rank-papers.ts';

const NOW = '2026-06-12T20:00:00Z';
const day = { listedAt: '2026-06-12T04:00:00Z' };
const surging = (drafts: readonly Partial<PaperDraft>[]) =>
  rankPapers(makePapers(...drafts), { now: NOW })
    .entries.filter(({ isSurging }) => isSurging)
    .map(({ paper }) => paper.title);
const many = (count: number, upvotes = 4) =>
  Array.from({ length: count }, () => ({ ...day, counts: { upvotes } }));

describe('a surge', () => {
  it('is far more than is usual in the batch at that age', () => {
    expect(surging([{ ...day, title: 'Hot', counts: { upvotes: 90 } }, ...many(8)])).toEqual([
      'Hot',
    ]);
  });

  it('is none where papers differ as much anyway', () => {
    const drafts = [0, 1, 2, 9, 30, 0, 60, 90, 3].map((upvotes) => ({
      ...day,
      counts: { upvotes },
    }));
    expect(surging(drafts)).toEqual([]);
  });

  it('is not a handful of votes among none', () => {
    const among = (upvotes: number) => [
      { ...day, title: 'Hot', counts: { upvotes } },
      ...many(40, 0),
    ];
    expect(surging(among(9))).toEqual([]);
    expect(surging(among(10))).toEqual(['Hot']);
  });

  it('cannot be told from one look without others to compare with, or without an age', () => {
    expect(surging([{ ...day, counts: { upvotes: 90 } }, ...many(6)])).toEqual([]);
    expect(surging([{ counts: { upvotes: 90 } }, ...many(8)])).toEqual([]);
  });

  it('is growth since the look before that the paper itself did not promise', () => {
    const seen = (title: string, before: number, upvotes: number) => ({
      title,
      listedAt: '2026-06-09T20:00:00Z',
      counts: { upvotes, observedAt: NOW },
      history: [{ observedAt: '2026-06-11T20:00:00Z', upvotes: before }],
    });
    expect(surging([seen('Revived', 10, 60), seen('Steady', 40, 50), seen('Still', 9, 9)])).toEqual(
      ['Revived'],
    );
  });
});

describe('a surge among few', () => {
  it('is one whatever the others do', () => {
    const seen = (title: string, before: number, upvotes: number) => ({
      title,
      listedAt: '2026-06-09T20:00:00Z',
      counts: { upvotes, observedAt: NOW },
      history: [{ observedAt: '2026-06-11T20:00:00Z', upvotes: before }],
    });
    const drafts = [seen('Revived', 10, 60), seen('Still', 300, 300), seen('Dead', 300, 300)];
    expect(surging(drafts)).toEqual(['Revived']);
  });
});

describe('rising', () => {
  it('goes by growth, not by how much there is', () => {
    const seen = (title: string, before: number, upvotes: number) => ({
      title,
      listedAt: '2026-06-01',
      counts: { upvotes, observedAt: NOW },
      history: [{ observedAt: '2026-06-11T20:00:00Z', upvotes: before }],
    });
    const papers = makePapers(seen('Big', 900, 905), seen('Growing', 10, 60), seen('Still', 5, 5));
    const { entries } = rankPapers(papers, { by: 'rising', now: NOW });
    expect(entries.map(({ paper }) => paper.title)).toEqual(['Growing', 'Still', 'Big']);
    expect(entries[0]?.contributions[0]).toMatchObject({ measured: 50, hours: 24 });
  });
});
