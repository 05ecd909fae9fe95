import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { anyDate, anyPapers } from '../fixtures/arbitrary-papers.ts';
import { makePaper } from '../fixtures/papers.ts';
import { COUNT_NAMES } from '../paper/known-names.ts';
import type { Paper } from '../paper/paper.ts';
import { MODELS } from '../signals/models/registry.ts';
import { signalNames } from '../signals/registry.ts';
import { HORIZONS } from './horizon.ts';
import { ORDERS } from './orders.ts';
import type { RankOptions } from './rank-options.ts';
import { rankPapers } from './rank-papers.ts';
import { type RankedEntry, RankingSchema } from './ranking.ts';
import { WINDOWS } from './window.ts';

const weights = fc.dictionary(
  fc.constantFrom(...signalNames),
  fc.double({ min: 0, max: 10, noNaN: true }),
  { maxKeys: 3 },
);
const anyOptions = fc.record({
  by: fc.constantFrom(...ORDERS),
  window: fc.constantFrom(...WINDOWS),
  topics: fc.constantFrom('', 'agents', 'robots, learn', '-models', 'cs.CL'),
  now: anyDate,
  model: fc.constantFrom(...MODELS),
  horizon: fc.constantFrom(...HORIZONS, undefined),
  weights,
});

it('does not depend on the order of the input, ties included', () => {
  const shuffled = anyPapers.chain((papers) =>
    fc.tuple(
      fc.constant(papers),
      fc.shuffledSubarray(papers, { minLength: papers.length, maxLength: papers.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, anyOptions, ([papers, others], options) => {
      expect(rankPapers(others, options)).toEqual(rankPapers(papers, options));
    }),
    { numRuns: 200 },
  );
});

it('explains every score: the parts add up to it, the shares to 1 or to nothing', () => {
  fc.assert(
    fc.property(anyPapers, anyOptions, (papers, options) => {
      for (const { score, contributions } of rankPapers(papers, options).entries) {
        const sum = contributions.reduce((total, { value, weight }) => total + value * weight, 0);
        const shares = contributions.reduce((total, { share }) => total + share, 0);
        const all = contributions.reduce((total, { weight }) => total + weight, 0);
        expect(Math.abs(sum - score)).toBeLessThan(1e-9);
        expect(Math.abs(shares - (score === 0 ? 0 : 1))).toBeLessThan(1e-9);
        if (contributions.length > 0) expect(Math.abs(all - 1)).toBeLessThan(1e-9);
        for (const [index, { share }] of contributions.entries())
          expect(share).toBeLessThanOrEqual(contributions[index - 1]?.share ?? 1);
      }
    }),
    { numRuns: 200 },
  );
});

it('ranks from 1 without gaps, no score above the one before', () => {
  fc.assert(
    fc.property(anyPapers, anyOptions, (papers, options) => {
      const { entries, total } = rankPapers(papers, options);
      expect(entries.map(({ rank }) => rank)).toEqual(entries.map((_, index) => index + 1));
      expect(total).toBe(entries.length);
      for (const [index, { score }] of entries.entries())
        expect(score).toBeLessThanOrEqual(entries[index - 1]?.score ?? 1);
    }),
  );
});

/** Papers of which some were seen before, and some long ago. */
const seenPapers = fc
  .tuple(anyPapers, fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 4 })), { minLength: 12 }))
  .map(([papers, looks]) =>
    papers.map((paper, index): Paper => {
      const [number = 0, kind = 0] = looks[index] ?? [];
      const observedAt = kind < 3 ? '2026-06-30' : '2026-06-28';
      const history = [
        { observedAt: '2026-06-26', upvotes: number },
        { observedAt: '2026-06-27T12:00:00Z', upvotes: number * 2, stars: number },
      ].slice(0, kind);
      return { ...paper, counts: { ...paper.counts, observedAt }, history };
    }),
  );

/** What the upvotes of a paper are worth in its ranking. */
function worthOf(entry: RankedEntry | undefined): number {
  return entry?.contributions.find(({ signal }) => signal === 'upvotes')?.value ?? 0;
}

it('never lowers a paper for an upvote more', () => {
  const counted = fc
    .oneof(anyPapers, seenPapers)
    .filter((papers) => papers.some(({ counts }) => counts.upvotes !== undefined));
  fc.assert(
    fc.property(
      counted,
      anyOptions,
      fc.nat(),
      fc.integer({ min: 1, max: 1_000 }),
      (papers, options, at, more) => {
        const candidates = papers.filter(({ counts }) => counts.upvotes !== undefined);
        const chosen = candidates[at % candidates.length];
        expect.assert(chosen);
        const lifted = papers.map((paper) =>
          paper === chosen
            ? { ...paper, counts: { ...paper.counts, upvotes: (paper.counts.upvotes ?? 0) + more } }
            : paper,
        );
        const entryIn = (list: readonly Paper[]) =>
          rankPapers(list, options).entries.find(({ paper }) => paper.id === chosen.id);
        const before = entryIn(papers);
        const after = entryIn(lifted);
        expect(worthOf(after)).toBeGreaterThanOrEqual(worthOf(before));
        // What rises is told against the rest: more for one is more to be expected of all, and that may
        // set others in another order, one of which passes by what else is known of it.
        if (options.by !== 'rising')
          expect(after?.rank ?? 0).toBeLessThanOrEqual(before?.rank ?? 0);
      },
    ),
    { numRuns: 400 },
  );
});

it('does not depend on the unit in which a source counts', () => {
  // Powers of two change no digit; gravity and Reddit's formula know what one vote is.
  const free = anyOptions.filter(
    ({ by, model }) => by !== 'rising' && (model === 'forecast' || !/gravity|hot/.test(model)),
  );
  fc.assert(
    fc.property(
      fc.oneof(anyPapers, seenPapers),
      free,
      fc.constantFrom(...COUNT_NAMES),
      fc.constantFrom(2, 64, 1 / 4),
      (papers, options, name, unit) => {
        const scale = <T extends Paper['counts']>(counts: T): T => {
          const number = counts[name];
          return number === undefined ? counts : { ...counts, [name]: number * unit };
        };
        const scaled = papers.map(({ counts, history = [], ...paper }) => ({
          ...paper,
          ...{ counts: scale(counts), history: history.map(scale) },
        }));
        const order = (list: readonly Paper[]) =>
          rankPapers(list, options).entries.map(({ paper, score }) => [paper.id, score]);
        expect(order(scaled)).toEqual(order(papers));
      },
    ),
    { numRuns: 200 },
  );
});

it('cuts into pages that make up the whole again', () => {
  fc.assert(
    fc.property(anyPapers, anyOptions, fc.integer({ min: 1, max: 5 }), (papers, options, limit) => {
      const whole = rankPapers(papers, options);
      const pages = Array.from({ length: Math.ceil(whole.total / limit) }, (_, page) =>
        rankPapers(papers, { ...options, limit, offset: page * limit }),
      );
      expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
      for (const page of pages) expect(page.total).toBe(whole.total);
    }),
  );
});

it('leaves the papers and their array as they were', () => {
  fc.assert(
    fc.property(anyPapers, anyOptions, (papers, options) => {
      const before = JSON.stringify(papers);
      rankPapers(Object.freeze(papers), options);
      expect(JSON.stringify(papers)).toBe(before);
    }),
  );
});

it('gives finite numbers that its schema accepts, whatever counts and dates come in', () => {
  const number = fc.oneof(
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1e308),
    fc.double(),
  );
  const date = fc.constantFrom('soon', '', '2026-02-30', '9999-12-31', '1000', '2026-06-12', '-1');
  const hostile = fc.array(
    fc.record({ count: number, position: number, listedAt: date, publishedAt: date }).map(
      ({ count, position, ...dates }): Paper => ({
        ...makePaper({ title: 'Agents' }),
        ...dates,
        counts: Object.fromEntries(COUNT_NAMES.map((name) => [name, count])),
        history: [{ observedAt: dates.listedAt, upvotes: count, stars: position }],
        provenance: [{ source: 'x', position }],
      }),
    ),
  );
  const hostileOptions: fc.Arbitrary<RankOptions> = fc.record({
    by: fc.constantFrom(...ORDERS),
    model: fc.constantFrom(...MODELS),
    window: fc.constantFrom(...WINDOWS),
    now: fc.constantFrom(0, -8.64e15, 8.64e15, '2026-06-12'),
    newSince: fc.constantFrom(0, '2026-06-12'),
    limit: fc.option(number, { nil: undefined }),
    offset: number,
    weights: fc.dictionary(fc.constantFrom(...signalNames), number),
  });
  fc.assert(
    fc.property(hostile, hostileOptions, (papers, options) => {
      const { entries, ...frame } = rankPapers(papers, options);
      expect(v.is(RankingSchema, { ...frame, entries: [] })).toBe(true);
      for (const { score, contributions } of entries) {
        expect(score >= 0 && score <= 1).toBe(true);
        for (const { value, weight, share, measured = 0 } of contributions)
          expect([value, weight, share, measured].every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
