import { describe, expect, test } from 'vitest';
import { entry, listing, paper } from '../../fixtures/papers.ts';
import { isSameOrder, newIn } from './news.ts';

const entries = (...titles: string[]) => titles.map((title) => entry({ title }));
const before = listing(['a', 'b'].map((title) => paper({ title })));

describe('what a newer list brings', () => {
  test('are the papers that the one before did not have, wherever it had the others', () => {
    expect(newIn(entries('c', 'b', 'a', 'd'), before)).toEqual(['title:c', 'title:d']);
    expect(newIn(entries('b', 'a'), before)).toEqual([]);
  });
});

describe('papers stay in their places', () => {
  test.each([
    ['when they are the same', 'ab', true],
    ['when others come behind those that are shown', 'abc', true],
    ['not when one is gone', 'a', false],
    ['not when one comes between', 'acb', false],
    ['not when they change places', 'ba', false],
  ])('%s', (_, titles, stays) => {
    expect(isSameOrder(entries(...titles), entries('a', 'b'))).toBe(stays);
  });
});
