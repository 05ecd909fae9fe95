import { describe, expect, it } from 'vitest';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { explainEntry } from './explain-entry.ts';
import { rankPapers } from './rank-papers.ts';
import type { Contribution } from './ranking.ts';

const NOW = '2026-06-12T21:00:00Z';
const topic = { topic: 'agents', terms: ['agents'], field: 'title' as const, strength: 1 };

function said(contributions: Partial<Contribution>[], topics: (typeof topic)[] = []): string {
  return explainEntry({
    ...{ rank: 1, paper: makePaper(), score: 1, topics },
    contributions: contributions.map((one) => ({
      ...{ signal: 'upvotes', value: 1, weight: 1, share: 1 },
      ...one,
    })),
  });
}

const ofFirst = (...drafts: Partial<PaperDraft>[]) => {
  const [entry] = rankPapers(makePapers(...drafts), { now: NOW }).entries;
  return entry === undefined ? '' : explainEntry(entry);
};

describe('the sentence', () => {
  it('says how much came in what time, against what is usual, and what matches', () => {
    expect(said([{ measured: 38, hours: 9, expected: 9.4 }], [topic])).toBe(
      '38 upvotes in 9 h, about 4 times the usual; matches agents',
    );
  });

  it.each([
    [{ measured: 1 }, '1 upvote'],
    [{ measured: 0 }, 'no upvotes'],
    [{ measured: 1234, hours: 100 }, '1,234 upvotes in 4 days'],
    [{ measured: 3, hours: 0.2 }, '3 upvotes in an hour'],
    [{ measured: 3, hours: 47 }, '3 upvotes in 47 h'],
    [{ measured: 3, hours: 24 * 90 }, '3 upvotes in 3 months'],
    [{ measured: 3, hours: 24 * 800 }, '3 upvotes in 2 years'],
    [{ measured: 10, expected: 9 }, '10 upvotes'],
    [{ measured: 2, expected: 9 }, '2 upvotes, less than usual'],
    [{ measured: 0, expected: 9 }, 'no upvotes'],
    [{ measured: 5, expected: 0 }, '5 upvotes'],
    [{ signal: 'stars', measured: 1 }, '1 star'],
    [{ signal: 'recency', measured: 0.4 }, 'listed today'],
    [{ signal: 'recency', measured: 1.2 }, 'listed yesterday'],
    [{ signal: 'recency', measured: 2.1 }, 'listed 2 days ago'],
    [{ signal: 'listPosition', measured: 3 }, 'third in its list'],
    [{ signal: 'listPosition', measured: 31 }, 'number 31 in its list'],
    [{ signal: 'ours', measured: 0.25 }, 'ours 0.3'],
    [{ signal: 'ours' }, 'ours'],
    [{ measured: undefined as never }, ''],
  ])('%j', (contribution, sentence) => {
    expect(said([contribution])).toBe(sentence);
  });

  it('leaves out what was assumed and what adds nothing, and stops after three', () => {
    const reasons = [
      { signal: 'stars', assumed: true as const },
      { measured: 3, share: 0 },
      ...[1, 2, 3, 4].map((measured) => ({ signal: 'points', measured })),
    ];
    expect(said(reasons)).toBe('1 point; 2 points; 3 points');
  });

  it('of a paper with nothing in its favour says what there is', () => {
    expect(said([{ measured: 0, share: 0 }])).toBe('no upvotes');
    expect(said([{ signal: 'stars', absent: true, share: 0 }])).toBe('no code to give stars to');
    expect(said([{ signal: 'stars', assumed: true }])).toBe('');
  });
});

describe('what there is to say', () => {
  it('of counts with dates', () => {
    const listedAt = '2026-06-12T12:00:00Z';
    const others = [2, 3, 2, 4, 3].map((upvotes) => ({ listedAt, counts: { upvotes } }));
    expect(ofFirst({ listedAt, counts: { upvotes: 38 } }, ...others)).toBe(
      '38 upvotes in 9 h, about 7 times the usual',
    );
  });

  it('of counts alone', () => {
    expect(ofFirst({ counts: { upvotes: 38 } }, { counts: { upvotes: 1 } })).toBe('38 upvotes');
  });

  it('of dates alone', () => {
    expect(ofFirst({ listedAt: '2026-06-10' }, { listedAt: '2026-06-01' })).toBe(
      'listed 2 days ago',
    );
  });

  it('of a bare list', () => {
    const at = (position: number) => ({ provenance: [{ source: 'x', position }] });
    expect(ofFirst(at(2), at(1))).toBe('first in its list');
  });

  it('of nothing', () => {
    expect(ofFirst({}, {})).toBe('');
  });
});
