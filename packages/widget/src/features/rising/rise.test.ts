import { expect, test } from 'vitest';
import { risesOf } from './rise.ts';

const topic = (name: string, count: number, expected: number | undefined) => ({
  name,
  topic: name,
  count,
  expected,
});

test('bars are on one scale, the longest whole', () => {
  const [first, second] = risesOf([topic('a', 20, 5), topic('b', 8, 0.5)]);
  expect([first?.usual, first?.whole]).toEqual([25, 100]);
  expect([second?.usual, second?.whole]).toEqual([2.5, 40]);
});

test('what is merely common, or rises no more, is no bar', () => {
  expect(risesOf([topic('a', 20, undefined), topic('b', 3, 3), topic('c', 3, 5)])).toEqual([]);
  expect(risesOf([])).toEqual([]);
});

test('no more is said of the expected than is known', () => {
  const [first, second] = risesOf([topic('a', 43, 19.71), topic('b', 6, 0.72)]);
  expect([first?.expected, second?.expected]).toEqual([20, 0.72]);
});

test('a chart has five bars at most', () => {
  const many = Array.from({ length: 9 }, (_, at) => topic(`t${at}`, 9, 1));
  expect(risesOf(many)).toHaveLength(5);
});
