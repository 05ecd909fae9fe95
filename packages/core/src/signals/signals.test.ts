import { describe, expect, it } from 'vitest';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { ageInDays, cameUpAt } from './age.ts';
import { bestPlace, listPosition } from './list-position.ts';
import { recency } from './recency.ts';
import type { Batch } from './signal.ts';
import { stars } from './stars.ts';
import { topicMatch } from './topic-match.ts';
import { upvotes } from './upvotes.ts';

const NOW = Date.parse('2026-06-12T00:00:00Z');

function batchOf(papers: readonly Paper[], rest: Partial<Batch> = {}): Batch {
  return {
    papers,
    matches: papers.map(() => []),
    now: NOW,
    halfLifeDays: 7,
    attention: 'rate',
    ...rest,
  };
}

describe('the age of a paper', () => {
  it('counts from the day of listing, else of publishing', () => {
    const listed = makePaper({ listedAt: '2026-06-10', publishedAt: '2020-01-01' });
    expect(cameUpAt(listed)).toBe('2026-06-10');
    expect(ageInDays(listed, NOW)).toBe(2);
    expect(ageInDays(makePaper({ publishedAt: '2026-06-05' }), NOW)).toBe(7);
  });

  it('is not known without a date, nor from the date of an update', () => {
    expect(ageInDays(makePaper({ updatedAt: '2026-06-10' }), NOW)).toBeUndefined();
  });

  it('is never negative: what is listed for tomorrow is new', () => {
    expect(ageInDays(makePaper({ listedAt: '2026-06-20' }), NOW)).toBe(0);
  });

  it('passes over a date of listing that is none', () => {
    const paper = { ...makePaper({ publishedAt: '2026-06-05' }), listedAt: 'soon' };
    expect(ageInDays(paper, NOW)).toBe(7);
  });
});

describe('recency', () => {
  it('halves with every half-life', () => {
    const papers = makePapers(
      { listedAt: '2026-06-12' },
      { listedAt: '2026-06-05' },
      { listedAt: '2026-05-29' },
      {},
    );
    expect(recency.measure(batchOf(papers))).toEqual([
      { value: 1, measured: 0 },
      { value: 0.5, measured: 7 },
      { value: 0.25, measured: 14 },
      undefined,
    ]);
  });
});

describe('counts', () => {
  it('set against the age prefer the paper that got as much in less time', () => {
    const papers = makePapers(
      { counts: { upvotes: 20 }, listedAt: '2026-05-01' },
      { counts: { upvotes: 20 }, listedAt: '2026-06-11' },
    );
    expect(upvotes.measure(batchOf(papers))).toEqual([
      { value: 0, measured: 20 },
      { value: 1, measured: 20 },
    ]);
    expect(upvotes.measure(batchOf(papers, { attention: 'total' }))).toEqual([
      { value: 0.5, measured: 20 },
      { value: 0.5, measured: 20 },
    ]);
  });

  it('do not let a first vote on a new paper outweigh a hundred on one of yesterday', () => {
    const papers = makePapers(
      { counts: { upvotes: 1 }, listedAt: '2026-06-12' },
      { counts: { upvotes: 100 }, listedAt: '2026-06-11' },
    );
    const [first, second] = upvotes.measure(batchOf(papers));
    expect(first?.value).toBeLessThan(second?.value ?? 0);
  });

  it('of zero prefer the paper that had less time to get any', () => {
    const papers = makePapers(
      { counts: { upvotes: 0 }, listedAt: '2026-06-01' },
      { counts: { upvotes: 0 }, listedAt: '2026-06-12' },
    );
    expect(upvotes.measure(batchOf(papers)).map((one) => one?.value)).toEqual([0, 1]);
  });

  it('take an unknown date for today', () => {
    const papers = makePapers(
      { counts: { stars: 5 } },
      { counts: { stars: 5 }, listedAt: '2026-06-12' },
    );
    expect(stars.measure(batchOf(papers)).map((one) => one?.value)).toEqual([0.5, 0.5]);
  });

  it('take zero for known and missing for unknown', () => {
    const papers = makePapers({ counts: { upvotes: 0 } }, {}, { counts: { upvotes: 4 } });
    expect(upvotes.measure(batchOf(papers))).toEqual([
      { value: 0, measured: 0 },
      undefined,
      { value: 1, measured: 4 },
    ]);
  });
});

describe('listPosition', () => {
  const at = (...positions: (number | undefined)[]) => ({
    provenance: positions.map((position) => ({
      source: 'x',
      ...(position !== undefined && { position }),
    })),
  });

  it('prefers the top of the list, and the best of several places', () => {
    const papers = makePapers(at(3), at(9, 1), at(2), at());
    expect(listPosition.measure(batchOf(papers))).toEqual([
      { value: 0, measured: 3 },
      { value: 1, measured: 1 },
      { value: 0.5, measured: 2 },
      undefined,
    ]);
  });

  it('knows no place where no source told one', () => {
    expect(bestPlace(makePaper(at(undefined)))).toBeUndefined();
    expect(bestPlace({ ...makePaper(), ...at(Number.NaN, 4, 0) } as Paper)).toBe(4);
  });
});

describe('topicMatch', () => {
  it('is as strong as the best match, and says how many there were', () => {
    const matches = [
      [
        { topic: 'a', terms: ['a'], field: 'abstract' as const, strength: 0.5 },
        { topic: 'b', terms: ['b'], field: 'title' as const, strength: 1 },
      ],
      [],
    ];
    expect(topicMatch.measure(batchOf(makePapers({}, {}), { matches }))).toEqual([
      { value: 1, measured: 2 },
      undefined,
    ]);
  });
});
