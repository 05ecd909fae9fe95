import { describe, expect, test } from 'vitest';
import { fused } from './trend-baselines.ts';
import { numberAt, postLists, templateOf } from './trend-hacker-news.ts';
import { bootstrap, ndcg } from './trend-measures.ts';

describe('NDCG@10', () => {
  test('is 1 for the best order, and undefined where nothing gained', () => {
    expect(ndcg([3, 2, 1], [9, 5, 0])).toBe(1);
    expect(ndcg([1, 2, 3], [0, 0, 0])).toBeUndefined();
  });

  test('of equal scores is the mean over their orders', () => {
    const [one = 0, other = 0] = [ndcg([2, 1], [4, 1]), ndcg([1, 2], [4, 1])];
    expect(ndcg([1, 1], [4, 1])).toBeCloseTo((one + other) / 2, 12);
  });

  test('looks at ten places, and shares those that equals reach beyond', () => {
    const gains = [...Array.from({ length: 10 }, () => 0), 5];
    expect(
      ndcg(
        gains.map((_, index) => -index),
        gains,
      ),
    ).toBe(0);
    expect(
      ndcg(
        gains.map(() => 1),
        gains,
      ),
    ).toBeCloseTo(4.5436 / 11, 4);
  });
});

test('the bootstrap gives the same interval every time, around the mean', () => {
  const gaps = [0.1, 0.2, 0.3, -0.1, 0.25];
  expect(bootstrap(gaps)).toEqual(bootstrap(gaps));
  const { mean, low, high } = bootstrap(gaps);
  expect(mean).toBeCloseTo(0.15, 12);
  expect(low < mean && mean < high).toBe(true);
});

test('fusion adds up 1 / (60 + rank), equals sharing the mean of their ranks', () => {
  const list = { at: 0, candidates: [0, 1, 2].map(() => ({ look: {}, earlier: [], gain: 0 })) };
  const scores = fused([() => [5, 5, 1]], [2])(list as never);
  expect(scores).toEqual([2 / 61.5, 2 / 61.5, 2 / 63]);
});

describe('posts', () => {
  const post = { id: 'a', born: 0, times: [0, 2, 10], points: [1, 5, 9], comments: [0, 1, 1] };

  test('have the number of the last look before a moment', () => {
    expect([0, 2, 9.9, 10].map((at) => numberAt(post, at))).toEqual([1, 5, 5, 9]);
    expect(numberAt(post, -1)).toBe(0);
    expect(numberAt(post, 3, 'comments')).toBe(1);
  });

  test('give a template between the ages that it holds', () => {
    const template = templateOf([post], 1);
    expect(template(2)).toBeCloseTo(5 / 9, 12);
    expect(template(9)).toBeCloseTo(7 / 9, 12);
    expect(template(1_000)).toBe(1);
  });

  test('are listed once they were seen, five at least, when something gained', () => {
    const posts = Array.from({ length: 5 }, () => post);
    const lists = (count: number, from: number) =>
      postLists(posts.slice(0, count), { from, to: from + 1, horizon: 24, step: 6 });
    expect(lists(5, 3)[0]?.gains).toEqual([4, 4, 4, 4, 4]);
    expect([lists(4, 3), lists(5, 1), lists(5, 50)]).toEqual([[], [], []]);
  });
});
