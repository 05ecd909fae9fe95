import { describe, expect, it } from 'vitest';
import { batchOf, valuesOf } from '../fixtures/batches.ts';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { bestPlace, listPosition } from './list-position.ts';
import type { Measure } from './measure.ts';
import { raw } from './models/raw.ts';
import { recency } from './recency.ts';
import type { Batch } from './signal.ts';
import { stars } from './stars.ts';
import { topicMatch } from './topic-match.ts';
import { upvotes } from './upvotes.ts';

const NOW = Date.parse('2026-06-12T00:00:00Z');
const values = (signal: Measure, drafts: Partial<PaperDraft>[], rest: Partial<Batch> = {}) =>
  valuesOf(signal.measure(batchOf(makePapers(...drafts), NOW, rest)));
const code = [{ rel: 'code', url: 'https://github.com/example/shirts' }] as const;
const from = (...sources: string[]) => ({ provenance: sources.map((source) => ({ source })) });

describe('recency', () => {
  it('halves with every half-life', () => {
    const drafts = ['2026-06-12', '2026-06-05', '2026-05-29'].map((listedAt) => ({ listedAt }));
    expect(values(recency, [...drafts, {}])).toEqual([1, 0.5, 0.25, undefined]);
    const evidence = recency.measure(batchOf(makePapers(...drafts), NOW));
    expect(evidence.detailsOf?.(2)).toEqual({ measured: 14 });
  });
});

describe('counts', () => {
  it('set against the age prefer the paper that got as much in less time', () => {
    const drafts = [
      { counts: { upvotes: 20 }, listedAt: '2026-05-01' },
      { counts: { upvotes: 20 }, listedAt: '2026-06-11' },
    ];
    expect(values(upvotes, drafts)).toEqual([0, 1]);
    const [first, second] = values(upvotes, drafts, { model: raw });
    expect(first).toBe(second);
  });

  it('do not let a first vote on a new paper outweigh a hundred on one of yesterday', () => {
    const drafts = [
      { counts: { upvotes: 1 }, listedAt: '2026-06-12' },
      { counts: { upvotes: 100 }, listedAt: '2026-06-11' },
    ];
    expect(values(upvotes, drafts)).toEqual([0, 1]);
  });

  it('of zero prefer the paper that had less time to get any', () => {
    const drafts = [
      { counts: { upvotes: 0 }, listedAt: '2026-06-01' },
      { counts: { upvotes: 0 }, listedAt: '2026-06-12' },
    ];
    expect(values(upvotes, drafts)).toEqual([0, 1]);
  });

  it('of papers without a date are set against the age in the middle of the others', () => {
    const dates = ['2026-06-11', undefined, '2026-06-08', '2024-06-10'];
    const [young = 0, bare = 0, middle, old = 1] = values(
      stars,
      dates.map((listedAt) => ({ counts: { stars: 5 }, listedAt })),
    );
    expect(bare).toBe(middle);
    expect(young > bare && bare > old).toBe(true);
  });

  it('alone, without any date, keep the order of the numbers', () => {
    const drafts = [3, 50, 0].map((number) => ({ counts: { upvotes: number } }));
    const [few = 0, many, none] = values(upvotes, drafts);
    expect([many, none]).toEqual([1, 0]);
    expect(few > 0 && few < 1).toBe(true);
  });

  it('take zero for known and missing for unknown', () => {
    const drafts = [{ counts: { upvotes: 0 } }, {}, { counts: { upvotes: 4 } }];
    expect(values(upvotes, drafts)).toEqual([0, undefined, 1]);
  });

  it('that were seen long ago are drawn to the middle, but never all the way', () => {
    const seen = (observedAt: string) =>
      values(
        upvotes,
        [9, 1].map((number) => ({
          counts: { upvotes: number, observedAt },
          listedAt: '2026-01-01',
        })),
      );
    expect(seen('2026-06-12')).toEqual([1, 0]);
    expect(seen('2026-06-11')[0]).toBeCloseTo(0.739, 3);
    const [high = 0, low = 0] = seen('2026-01-02');
    expect(high - low).toBeCloseTo(0.2, 9);
    expect(seen('2027-01-01')).toEqual([1, 0]);
  });

  it('tell the number, how long it took and what is usual', () => {
    const papers = makePapers(
      ...[38, 9, 9, 9, 9].map((number) => ({
        counts: { upvotes: number, observedAt: '2026-06-11T21:00:00Z' },
        listedAt: '2026-06-11T12:00:00Z',
      })),
    );
    const details = upvotes.measure(batchOf(papers, NOW)).detailsOf?.(0);
    expect(details).toMatchObject({ measured: 38, hours: 9 });
    expect(details?.expected).toBeCloseTo(13.2, 1);
    const few = upvotes.measure(batchOf(papers.slice(0, 4), NOW)).detailsOf?.(0);
    expect(few).toEqual({ measured: 38, hours: 9 });
  });

  it.each([
    ['2026-06-10', 48],
    ['2026-06', undefined],
    ['2026-06-10T06:00:00Z', 42],
  ])('were gathered in no shorter time than the date %s allows to say', (listedAt, hours) => {
    const papers = makePapers({ listedAt, counts: { upvotes: 5 } });
    const details = upvotes.measure(batchOf(papers, NOW)).detailsOf?.(0);
    expect(details?.hours).toBe(hours);
  });
});

describe('a paper without stars', () => {
  const starred = (...sources: string[]) => ({
    ...from(...sources),
    links: [...code],
    counts: { stars: 3 },
  });

  it('comes last when its source gives stars to others and it has no code', () => {
    const drafts = [starred('hf'), starred('hf'), from('hf')];
    expect(values(stars, drafts)[2]).toBe(0);
    const evidence = stars.measure(batchOf(makePapers(...drafts), NOW));
    expect(evidence.detailsOf?.(2)).toEqual({ absent: true });
  });

  it('is one of which nothing is known when its sources never give any', () => {
    expect(values(stars, [starred('hf'), from('arxiv')])[1]).toBeUndefined();
  });

  it('is one of which nothing is known when its source names no repositories', () => {
    const unlinked = { ...from('hf'), counts: { stars: 3 } };
    expect(values(stars, [unlinked, from('hf')])[1]).toBeUndefined();
  });

  it('is one of which nothing is known when it has code', () => {
    const linked = { ...from('hf'), links: [...code] };
    expect(values(stars, [starred('hf'), linked])[1]).toBeUndefined();
  });

  it('of no source, or where nobody has stars, is not taken for one without code', () => {
    expect(values(stars, [starred('hf'), { provenance: [] }])[1]).toBeUndefined();
    expect(values(stars, [from('hf'), from('hf')])).toEqual([undefined, undefined]);
  });

  it('is not below others for votes, which hang on nothing', () => {
    const voted = { ...from('hf'), counts: { upvotes: 3 } };
    expect(values(upvotes, [voted, from('hf')])[1]).toBeUndefined();
  });
});

describe('earlier looks', () => {
  const seen = (now: number, ...before: [string, number][]) => ({
    listedAt: '2026-06-05',
    counts: { upvotes: now, observedAt: '2026-06-12' },
    history: before.map(([observedAt, number]) => ({ observedAt, upvotes: number })),
  });

  it('lift the paper that grew lately above one that stands still as high', () => {
    const [grew = 0, still = 1] = values(upvotes, [
      seen(50, ['2026-06-11', 10]),
      seen(50, ['2026-06-11', 50]),
    ]);
    expect(grew).toBeGreaterThan(still);
  });

  it('do not count for less when the number fell, nor twice when told twice', () => {
    const fell = values(upvotes, [seen(5, ['2026-06-11', 9]), seen(4, ['2026-06-11', 3])]);
    expect(fell.every((value) => value !== undefined)).toBe(true);
    const once = values(upvotes, [seen(9, ['2026-06-11', 3]), seen(8, ['2026-06-11', 3])]);
    const now = seen(9, ['2026-06-11', 3], ['2026-06-12', 9]);
    expect(values(upvotes, [now, seen(8, ['2026-06-11', 3])])).toEqual(once);
  });

  it('come in any order, and from the future they are none', () => {
    const shuffled = seen(50, ['2026-06-11', 30], ['2026-06-09', 10]);
    const sorted = seen(50, ['2026-06-09', 10], ['2026-06-11', 30]);
    const other = seen(20, ['2026-06-11', 1]);
    expect(values(upvotes, [shuffled, other])).toEqual(values(upvotes, [sorted, other]));
    const future = seen(50, ['2026-06-09', 10], ['2026-06-11', 30], ['2027-01-01', 900]);
    expect(values(upvotes, [future, other])).toEqual(values(upvotes, [sorted, other]));
  });

  it('say which numbers the last look did not see: those are as old as the look that did', () => {
    const partly = (number: number) => ({
      listedAt: '2026-06-05',
      counts: { upvotes: number, stars: 3, observedAt: '2026-06-12' },
      history: [
        { observedAt: '2026-06-09', upvotes: number },
        { observedAt: '2026-06-12', stars: 3 },
      ],
    });
    const [high = 0, low = 0] = values(upvotes, [partly(9), partly(1)]);
    expect(high - low).toBeCloseTo(0.2, 9);
    const evidence = upvotes.measure(batchOf(makePapers(partly(9), partly(1)), NOW));
    expect(evidence.detailsOf?.(0)).toMatchObject({ measured: 9, hours: 96 });
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
    const [third, first, second = 0, none] = values(listPosition, [at(3), at(9, 1), at(2), at()]);
    expect([third, first, none]).toEqual([0, 1, undefined]);
    expect(second > 0 && second < 1).toBe(true);
    const evidence = listPosition.measure(batchOf(makePapers(at(9, 1), at(3)), NOW));
    expect(evidence.detailsOf?.(0)).toEqual({ measured: 1 });
  });

  it('knows no place where no source told one', () => {
    expect(bestPlace(makePaper(at(undefined)))).toBeUndefined();
    expect(bestPlace({ ...makePaper(), ...at(Number.NaN, 4, 0) } as Paper)).toBe(4);
  });
});

describe('topicMatch', () => {
  const match = (strength: number) => ({
    ...{ topic: 'a', terms: ['a'], field: 'abstract' as const, strength },
  });

  it('is as strong as the best match, and says how many there were', () => {
    const batch = batchOf(makePapers({}, {}), NOW, { matches: [[match(0.5), match(1)], []] });
    const evidence = topicMatch.measure(batch);
    expect(valuesOf(evidence)).toEqual([1, undefined]);
    expect(evidence.detailsOf?.(0)).toEqual({ measured: 2 });
  });

  it('is half what the paper says of the words, where there are any', () => {
    const matches = [[match(1)], [match(0.5)], []];
    const relevance = [0.2, 1, 0.7];
    expect(values(topicMatch, [{}, {}, {}], { matches, relevance })).toEqual([
      0.6,
      0.75,
      undefined,
    ]);
  });
});
