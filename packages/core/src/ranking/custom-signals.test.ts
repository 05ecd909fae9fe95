import { describe, expect, it } from 'vitest';
import { RankingError } from '../errors/ranking-error.ts';
import { makePapers } from '../fixtures/papers.ts';
import type { CustomSignal } from '../signals/signal.ts';
import type { RankOptions } from './rank-options.ts';
import { rankPapers } from './rank-papers.ts';

const papers = makePapers(
  { title: 'Voted', counts: { upvotes: 9 } },
  { title: 'Ours', counts: { upvotes: 0 } },
  { title: 'Neither', counts: { upvotes: 4 } },
);
const own = (values: unknown, rest: Partial<CustomSignal> = {}): CustomSignal => ({
  name: 'ours',
  title: 'Whether we wrote it',
  measure: () => ({ values: values as number[] }),
  ...rest,
});
const rank = (signal: CustomSignal, options: RankOptions = {}) =>
  rankPapers(papers, { now: '2026-06-12', signals: [signal], ...options });
const first = (signal: CustomSignal, options: RankOptions = {}) =>
  rank(signal, options).entries[0]?.paper.title;

describe('a signal of the caller', () => {
  it('counts beside ours by its weight, one being as much as all attention', () => {
    expect(first(own([0, 1, 0], { weight: 2 }))).toBe('Ours');
    expect(first(own([0, 1, 0], { weight: 0.5 }))).toBe('Voted');
    expect(first(own([0, 1, 0], { weight: 0.5 }), { weights: { ours: 2 } })).toBe('Ours');
    const { entries } = rank(own([0.5, 1, 0]));
    expect(entries[0]?.contributions.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  it('is switched off by the weight 0, and by no weight', () => {
    for (const weight of [0, undefined, -1, Number.NaN]) {
      const { entries } = rank(own([0, 1, 0]), { weights: { ours: weight } });
      expect(entries[0]?.contributions.map(({ signal }) => signal)).toEqual(['upvotes']);
    }
  });

  it('may know nothing of a paper, and say what it measured', () => {
    const { entries, issues } = rank(
      own(undefined, {
        measure: () => ({
          values: Float64Array.of(Number.NaN, 1, 0),
          neutral: 0.25,
          detailsOf: (index) => ({ measured: index, hours: Number.POSITIVE_INFINITY }),
        }),
      }),
    );
    const told = entries.map(({ contributions }) =>
      contributions.find(({ signal }) => signal === 'ours'),
    );
    expect(told).toContainEqual(expect.objectContaining({ value: 0.25, assumed: true }));
    expect(told).toContainEqual({ signal: 'ours', value: 0, weight: 0.5, share: 0, measured: 2 });
    expect(issues).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1, 1.1, '1', null])(
    'that gives %s is passed over there, and an issue says so',
    (value) => {
      const { entries, issues } = rank(own([value, 1, 0]));
      expect(entries).toHaveLength(3);
      expect(entries.flatMap(({ contributions }) => contributions)).toContainEqual(
        expect.objectContaining({ signal: 'ours', assumed: true }),
      );
      expect(issues).toEqual([
        {
          code: 'invalid-value',
          message:
            'The signal "ours" gave no value from 0 to 1 for 1 of 3 papers; there it was passed over.',
          where: `signal "ours", paper ${papers[0]?.id}`,
          expected: 'a number from 0 to 1, or undefined',
          received: String(value),
        },
      ]);
    },
  );

  it.each([
    ['too few values', own([1]), 'does not answer for each paper'],
    ['no values', own(undefined), 'does not answer for each paper'],
    ['nothing', own([], { measure: () => undefined as never }), 'does not answer'],
    ['the name of ours', own([0, 1, 0], { name: 'stars' }), 'already a signal named "stars"'],
    ['no name', own([0, 1, 0], { name: '' }), 'needs a name'],
    ['nothing to measure with', own([], { measure: 5 as never }), 'needs a name and a function'],
  ])('with %s is refused', (_, signal, message) => {
    expect(() => rank(signal)).toThrow(RankingError);
    expect(() => rank(signal)).toThrow(message);
  });

  it('has a name of its own', () => {
    const signals = [own([0, 1, 0]), own([1, 0, 0])];
    expect(() => rankPapers(papers, { signals })).toThrow('already a signal named "ours"');
  });
});
