import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, anyPapers } from '../fixtures/arbitrary-papers.ts';
import { makePaper } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { MODELS } from '../signals/models/registry.ts';
import { signalNames } from '../signals/registry.ts';
import { HORIZONS } from './horizon.ts';
import { ORDERS } from './orders.ts';
import { arePlain } from './plain-options.ts';
import { rankAtOnce } from './rank-at-once.ts';
import type { RankOptions } from './rank-options.ts';
import { rankPapers } from './rank-papers.ts';
import { rankPlain } from './rank-plain.ts';
import { WINDOWS } from './window.ts';

const NOW = '2026-06-30';

/** Now and then what is left to the whole ranker. */
function seldom<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 12 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );
}

const number = fc.constantFrom(0, 1, 2, 5, 2.5, -1, Number.NaN, Number.POSITIVE_INFINITY);

const anyOptions: fc.Arbitrary<RankOptions> = fc.record(
  {
    by: fc.constantFrom(...ORDERS),
    window: fc.constantFrom(...WINDOWS),
    topics: seldom<RankOptions['topics']>('', 'agents', '-models', []),
    now: anyDate,
    newSince: anyDate,
    model: seldom(...(['forecast', ...MODELS] as const)),
    horizon: fc.constantFrom(...HORIZONS),
    diversity: seldom(0, 0.5, 1),
    perAuthor: seldom<number | undefined>(undefined, 1),
    offset: number,
    limit: number,
    weights: fc.dictionary(fc.constantFrom(...signalNames), fc.double({ min: 0, max: 10 })),
  },
  { requiredKeys: ['now'] },
);

/** Without what only the whole ranker has on board. */
const plain = ({ counts: { points, ...counts }, ...paper }: Paper): Paper => ({ ...paper, counts });

it('is what the whole ranker ranks, or nothing', () => {
  let count = 0;
  const papers = fc.oneof(
    anyPapers,
    anyPapers.map((all) => all.map(plain)),
  );
  fc.assert(
    fc.property(papers, anyOptions, (all, options) => {
      const ranking = rankAtOnce(all, options);
      if (ranking === undefined) return;
      count += 1;
      expect(ranking).toEqual(rankPapers(all, options));
    }),
    { numRuns: 1_500 },
  );
  // Nor may it give up too early.
  expect(count).toBeGreaterThan(300);
});

it('is with histories and points what the whole ranker ranks, where no topics are asked for', () => {
  let count = 0;
  fc.assert(
    fc.property(anyPapers, anyOptions, (all, options) => {
      if (!arePlain(options)) return;
      count += 1;
      expect(rankPlain(all, options)).toEqual(rankPapers(all, options));
    }),
    { numRuns: 1_000 },
  );
  expect(count).toBeGreaterThan(300);
});

describe('nobody waits for', () => {
  const papers = ['A', 'B', 'C'].map((title, place) =>
    makePaper({ title, listedAt: '2026-06-29', counts: { upvotes: place, stars: 3 - place } }),
  );

  it.each<[string, RankOptions]>([
    ['nothing said', {}],
    ['an empty wish for topics', { topics: '' }],
    ['variety switched off', { diversity: 0 }],
    ['the default model by name', { model: 'forecast' }],
    ['the second page', { offset: 1, limit: 1 }],
    ['other weights', { weights: { stars: 0 } }],
    ['a look ahead', { horizon: 'week' }],
    ...ORDERS.map((by): [string, RankOptions] => [`order "${by}"`, { by }]),
    ...WINDOWS.map((window): [string, RankOptions] => [`window "${window}"`, { window }]),
  ])('%s', (_, options) => {
    const all = { now: NOW, ...options };
    expect(rankAtOnce(papers, all)).toEqual(rankPapers(papers, all));
  });

  it('an empty list', () => {
    expect(rankAtOnce([], { now: NOW })).toEqual(rankPapers([], { now: NOW }));
  });
});

describe('left to the whole ranker is', () => {
  const paper = makePaper({ title: 'A', listedAt: '2026-06-29', counts: { upvotes: 3 } });
  const wrong = (options: Record<string, unknown>) => options as RankOptions;

  it.each<[string, RankOptions]>([
    ['a topic', { topics: 'agents' }],
    ['another model', { model: 'raw' }],
    ['variety', { diversity: 0.5 }],
    ['a limit for authors', { perAuthor: 1 }],
    ['a limit for topics', { perTopic: 1 }],
    [
      'a signal of the page',
      { signals: [{ name: 'mine', title: 'Mine', measure: () => ({ values: [1] }) }] },
    ],
    ['an order that does not exist', wrong({ by: 'best' })],
    ['an order that objects inherit', wrong({ by: 'constructor' })],
    ['a window that does not exist', wrong({ window: 'decade' })],
    ['a horizon that does not exist', wrong({ horizon: 'soon' })],
    ['a moment that does not exist', { now: 'soon' }],
    ['a moment of news that does not exist', { newSince: 'soon' }],
  ])('%s', (_, options) => {
    expect(rankAtOnce([paper], { now: NOW, ...options })).toBeUndefined();
    expect(arePlain(options)).toBe(false);
  });

  it.each<[string, Partial<Paper>]>([
    ['a paper with points', { counts: { points: 3 } }],
    ['a paper with a history', { history: [{ observedAt: '2026-06-28', upvotes: 1 }] }],
  ])('%s', (_, part) => {
    expect(rankAtOnce([paper, { ...paper, ...part }], { now: NOW })).toBeUndefined();
  });
});
