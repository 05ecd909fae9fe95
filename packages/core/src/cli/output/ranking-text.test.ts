import { expect, it } from 'vitest';
import { rankPapers } from '../../ranking/rank-papers.ts';
import type { Contribution } from '../../ranking/ranking.ts';
import { rankingText } from './ranking-text.ts';

const plain = (text: string) => text;
const screen = { width: 60, bold: plain, faint: plain };
const ranking = rankPapers(
  [{ ...paper('One'), counts: { upvotes: 3, observedAt: '2026-06-12T00:00:00Z' } }],
  { now: '2026-06-13T00:00:00Z' },
);

function paper(title: string) {
  return {
    ...{ id: `title:${title}`, ids: {}, title, authors: [], publishedAt: '2026-06-12' },
    ...{ categories: [], keywords: [], links: [], counts: {}, provenance: [] },
  };
}

function textWith(contributions: Contribution[]): string {
  const [entry] = ranking.entries;
  if (!entry) throw new Error('There is no entry.');
  return rankingText({ ...ranking, entries: [{ ...entry, contributions }] }, screen);
}

const reason = (signal: string, share: number, more: Partial<Contribution> = {}): Contribution => ({
  ...{ signal, value: 1, weight: 1, share },
  ...more,
});

it('says why, in words', () => {
  const text = textWith([
    reason('upvotes', 0.7, { measured: 3 }),
    reason('stars', 0.3, { assumed: true }),
  ]);
  expect(text.split('\n')[2]?.trim()).toBe('3 upvotes');
});

it('says what is new and what surges', () => {
  const [entry] = ranking.entries;
  if (!entry) throw new Error('There is no entry.');
  const text = rankingText({ ...ranking, entries: [{ ...entry, isSurging: true }] }, screen);
  expect(text.split('\n')[1]).toMatch(/ · new · surging$/);
});

it('keeps to the width', () => {
  const long = textWith([reason('x'.repeat(90), 1)]);
  expect(
    Math.max(
      ...long
        .split('\n')
        .slice(0, 3)
        .map((line) => line.length),
    ),
  ).toBe(60);
});

it('leaves out the lines that would be empty', () => {
  const { entries } = ranking;
  const bare = entries.map((entry) => ({
    ...entry,
    ...{ isNew: false, contributions: [], paper: { ...paper('One'), publishedAt: undefined } },
  }));
  expect(rankingText({ ...ranking, entries: bare as never }, screen).split('\n')).toHaveLength(3);
});
