import { describe, expect, it } from 'vitest';
import { batchOf } from '../../fixtures/batches.ts';
import { makePapers } from '../../fixtures/papers.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { citationAttention, starAttention, voteAttention } from '../attention.ts';
import { countSeries } from '../count-series.ts';
import { pointAttention } from '../point-attention.ts';
import { forecast } from './forecast.ts';
import type { Model } from './model.ts';
import { modelRegistry } from './registry.ts';

const NOW = Date.parse('2026-06-12T00:00:00Z');
const { gravity, raw, velocity, 'reddit-hot': redditHot } = modelRegistry;

function standingsOf(model: Model, drafts: Partial<PaperDraft>[], horizonHours = 24) {
  const series = countSeries(
    { name: 'upvotes', attention: voteAttention },
    batchOf(makePapers(...drafts), NOW, { horizonHours }),
  );
  if (series === undefined) throw new Error('No paper has upvotes.');
  return model.standings(series);
}
const numbers = (model: Model, drafts: Partial<PaperDraft>[], horizonHours?: number) =>
  Array.from(standingsOf(model, drafts, horizonHours)[0]?.numbers ?? []);
const aged = (upvotes: number, listedAt: string) => ({ listedAt, counts: { upvotes } });

describe.each(Object.entries(modelRegistry))('%s', (name, model) => {
  it('knows its name and formula', () => {
    expect(model.name).toBe(name);
  });

  it('has weights that add up to 1, and no number for what is not known', () => {
    const seen = { ...aged(9, '2026-06-10'), history: [{ observedAt: '2026-06-11', upvotes: 2 }] };
    const standings = standingsOf(model, [seen, {}]);
    expect(standings.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { numbers: [known, unknown] = [] } of standings) {
      expect(known).not.toBeNaN();
      expect(unknown).toBeNaN();
    }
  });
});

describe('the formulas in use elsewhere', () => {
  const drafts = [aged(33, '2026-06-11'), aged(1, '2026-06-10')];

  it('gravity: (p - 1) / (hours + 2)^1.8', () => {
    expect(numbers(gravity, drafts)).toEqual([32 / 26 ** 1.8, 0]);
  });

  it('reddit-hot: ten times the votes are worth 12.5 hours', () => {
    expect(numbers(redditHot, [aged(10, '2026-06-11'), aged(100, '2026-06-10T11:30:00Z')])).toEqual(
      [expect.closeTo(1 - 24 / 12.5, 9), expect.closeTo(1 - 24 / 12.5, 9)],
    );
    expect(numbers(redditHot, [aged(0, '2026-06-11')])).toEqual([-24 / 12.5]);
  });

  it('velocity: since the last look at least six hours ago, else over the whole age', () => {
    const looks = [
      { observedAt: '2026-06-10', upvotes: 1 },
      { observedAt: '2026-06-11', upvotes: 9 },
      { observedAt: '2026-06-11T20:00:00Z', upvotes: 32 },
    ];
    const [plain, seen, fell] = numbers(velocity, [
      aged(33, '2026-06-11'),
      { ...aged(33, '2026-06-01'), history: looks },
      { ...aged(5, '2026-06-01'), history: looks },
    ]);
    expect([plain, seen, fell]).toEqual([33 / 24, 1, 0]);
  });

  it('raw: the number', () => {
    expect(numbers(raw, drafts)).toEqual([33, 1]);
  });
});

describe('the forecast', () => {
  it('is (κ·m + n) / (κ + E) times what the template still brings', () => {
    const [first, second] = numbers(forecast, [aged(30, '2026-06-11'), aged(0, '2026-06-09')]);
    const [e1, e2] = [Math.log1p(1), Math.log1p(3)];
    const usual = (Math.sqrt(30 / (0.5 + e1)) / 2) ** 2;
    expect(first).toBeCloseTo(((0.5 * usual + 30) / (0.5 + e1)) * (Math.log1p(2) - e1), 9);
    expect(second).toBeCloseTo(((0.5 * usual) / (0.5 + e2)) * (Math.log1p(4) - e2), 9);
  });

  it('looks further ahead where more is still to come', () => {
    const drafts = [aged(60, '2026-06-11T18:00:00Z'), aged(80, '2026-06-05')];
    const [young = 0, old = 0] = numbers(forecast, drafts);
    const [youngWeek = 0, oldWeek = 0] = numbers(forecast, drafts, 168);
    expect(youngWeek).toBeGreaterThan(young);
    expect(oldWeek / old).toBeGreaterThan(youngWeek / young);
  });

  it('takes a count that fell for one that did not grow', () => {
    const seen = (upvotes: number) => ({
      listedAt: '2026-06-02',
      counts: { upvotes, observedAt: '2026-06-12' },
      history: [{ observedAt: '2026-06-11', upvotes: 900 }],
    });
    const [fell, stood] = standingsOf(forecast, [seen(5), seen(900)])[0]?.numbers ?? [];
    expect(fell).toBe(stood);
  });

  it('of growth spreads a first total over all the time it took', () => {
    const seen = (before: number) => ({
      listedAt: '2026-06-02',
      counts: { upvotes: 100, observedAt: '2026-06-12' },
      history: [{ observedAt: '2026-06-11', upvotes: before }],
    });
    const [recent, level] = standingsOf(forecast, [seen(20), seen(90)]);
    expect([recent?.weight, level?.weight]).toEqual([
      expect.closeTo(2 / 3, 9),
      expect.closeTo(1 / 3, 9),
    ]);
    const [grew = 0, stood = 0] = recent?.numbers ?? [];
    expect(grew).toBeGreaterThan(2 * stood);
    expect(level?.numbers[0]).toBe(level?.numbers[1]);
    // Half a day's discount on the last day; 20 over nine days before it weigh next to nothing.
    const d = (from: number, to: number) =>
      (2 ** (-to / 24) - 2 ** (-from / 24)) / ((Math.LN2 / 24) * (from - to));
    const gathered = 80 * d(24, 0) + 20 * d(240, 24);
    const time = d(24, 0) * (Math.log1p(10) - Math.log1p(9)) + d(240, 24) * Math.log1p(9);
    const other = 10 * d(24, 0) + 90 * d(240, 24);
    const usual = ((Math.sqrt(gathered / (0.5 + time)) + Math.sqrt(other / (0.5 + time))) / 2) ** 2;
    const ahead = Math.log1p(11) - Math.log1p(10);
    expect(grew).toBeCloseTo(((0.5 * usual + gathered) / (0.5 + time)) * ahead, 9);
  });
});

describe.each(Object.entries({ voteAttention, starAttention, pointAttention, citationAttention }))(
  'the template of %s',
  (_, { arrived, ...rest }) => {
    it('never falls, from nothing or more to whatever age', () => {
      expect(arrived(0)).toBeGreaterThanOrEqual(0);
      let last = arrived(0);
      for (let age = 0.25; age < 1e7; age *= 1.3) {
        expect(arrived(age)).toBeGreaterThan(last);
        last = arrived(age);
      }
      expect(arrived(1e15)).toBeLessThan(1e6);
      expect(rest.prior).toBeGreaterThan(0);
    });
  },
);

it('half of the points of Hacker News come in the first seven hours, nearly all in a week', () => {
  const { arrived } = pointAttention;
  expect(arrived(7)).toBeCloseTo(0.51, 2);
  expect(arrived(168)).toBe(0.987);
  expect(arrived(336)).toBe(1);
});
