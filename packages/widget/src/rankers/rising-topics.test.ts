import type { Paper } from '@trending-papers/core';
import { keepsPaper, parseTopics } from '@trending-papers/core/rank';
import { describe, expect, test } from 'vitest';
import { paper } from '../fixtures/papers.ts';
import { allAtOnce } from '../timing/in-slices.ts';
import { type RisingQuery, risingSteps } from './rising-topics.ts';

const NOW = Date.parse('2026-06-13T00:00:00Z');
const WEEK: RisingQuery = { topics: '', window: 'week', now: NOW };
const USUAL = [
  'Protein folding',
  'Graph networks',
  'Speech synthesis',
  'Theorem proving',
  'Robots',
];

const many = (count: number, listedAt: string | undefined, titleAt: (at: number) => string) =>
  Array.from({ length: count }, (_, at) =>
    paper({
      title: titleAt(at),
      id: `${listedAt}-${titleAt(at)}-${at}`,
      ...(listedAt && { listedAt }),
    }),
  );
const usual = (at: number) => `${USUAL[at % 5]} with ${USUAL[(at * 3 + 1) % 5]}`;
/** Of thirty papers of the week ten are of moral weather, of a hundred before none. */
const rising = [
  ...many(100, '2026-05-20', usual),
  ...many(20, '2026-06-10', usual),
  ...many(10, '2026-06-11', () => 'Moral weather'),
];

const find = (papers: readonly Paper[], query: Partial<RisingQuery> = {}) =>
  allAtOnce(risingSteps(papers, { ...WEEK, ...query }));
const names = (...asked: Parameters<typeof find>) => find(...asked).map(({ name }) => name);
const kept = (papers: readonly Paper[], topic: string) => {
  const { topics } = parseTopics(topic);
  return papers.filter((one) => keepsPaper(one, topics));
};

describe('a phrase that rises', () => {
  test('comes with its evidence, before those that are merely common', () => {
    const [first, ...others] = find(rising);
    expect(first).toMatchObject({ name: 'Moral weather', count: 10 });
    expect(first?.expected).toBeLessThan(1);
    expect(others.length).toBeGreaterThan(0);
    for (const { expected, name } of others) {
      expect(expected).toBeUndefined();
      expect(name.toLowerCase()).not.toContain('weather');
    }
  });

  test('narrows the list to the papers that have it', () => {
    const [first] = find(rising);
    const left = kept(rising, first?.topic ?? '');
    expect(left).toHaveLength(10);
    expect(new Set(left.map(({ title }) => title))).toEqual(new Set(['Moral weather']));
  });

  test('is looked for within the topics of the page, and chosen within them', () => {
    const mixed = rising.map((one, at) =>
      one.title === 'Moral weather' && at % 2 ? { ...one, title: 'Moral weather survey' } : one,
    );
    expect(names(mixed, { topics: 'robots' })).toEqual([]);
    const [first] = find(mixed, { topics: '"moral weather", protein, graph, speech, -survey' });
    expect(first?.name).toBe('Moral weather');
    expect(kept(mixed, first?.topic ?? '').map(({ title }) => title)).toEqual(
      Array.from({ length: 5 }, () => 'Moral weather'),
    );
  });

  test('of a list that ended before the moment is looked for at its own end', () => {
    expect(names(rising, { now: Date.parse('2027-01-01') })[0]).toBe('Moral weather');
  });
});

describe('a list in which nothing rises', () => {
  test('has the phrases most common in the period, and nothing that claims to rise', () => {
    const quiet = [...many(60, '2026-05-20', usual), ...many(30, '2026-06-10', usual)];
    const found = find(quiet);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ expected }) => expected === undefined)).toBe(true);
  });

  test('has none of them where the page names its topics', () => {
    const quiet = [...many(60, '2026-05-20', usual), ...many(30, '2026-06-10', usual)];
    expect(find(quiet, { topics: 'protein, graph' })).toEqual([]);
  });

  test('may have no dates, few papers, or none', () => {
    expect(names(many(30, undefined, usual)).length).toBeGreaterThan(0);
    expect(find(rising.slice(0, 2))).toEqual([]);
    expect(find([])).toEqual([]);
  });
});
