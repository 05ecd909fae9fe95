import { describe, expect, test } from 'vitest';
import { paper } from '../../fixtures/papers.ts';
import { attentionOf, linePoints } from './attention.ts';

const on = (day: number, counts: object) => ({ observedAt: `2026-06-0${day}`, ...counts });

describe('the attention that a paper had', () => {
  test('is in the order of time, with what is known now at the end', () => {
    const history = [on(2, { upvotes: 5 }), on(1, { upvotes: 1 })];
    const looks = attentionOf(paper({ history, counts: on(3, { upvotes: 9 }) }));
    expect(looks.map(({ count }) => count)).toEqual([1, 5, 9]);
  });

  test('is of the count that was looked at most often', () => {
    const history = [on(1, { stars: 3 }), on(2, { stars: 4, upvotes: 7 })];
    expect(attentionOf(paper({ history })).map(({ kind }) => kind)).toEqual(['stars', 'stars']);
  });

  test('has one look per moment, and none without a moment', () => {
    const history = [on(1, { upvotes: 1 }), on(1, { upvotes: 2 })];
    expect(attentionOf(paper({ history, counts: { upvotes: 9 } }))).toHaveLength(1);
  });

  test('is nothing when nobody looked', () => expect(attentionOf(paper())).toEqual([]));
});

describe('the curve', () => {
  const looks = (...counts: number[]) =>
    counts.map((count, index) => ({ kind: 'upvotes' as const, at: index * 10, count }));

  test('rises to the right, inside its box', () => {
    expect(linePoints(looks(0, 5, 10), 60, 16)).toEqual([
      [2, 14],
      [30, 8],
      [58, 2],
    ]);
  });

  test('that never moved is a level line, not a division by zero', () => {
    expect(linePoints(looks(4, 4), 60, 16).map(([, y]) => y)).toEqual([8, 8]);
  });
});
