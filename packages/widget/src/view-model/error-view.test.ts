import { ListingError } from '@trending-papers/core';
import { describe, expect, test } from 'vitest';
import { toErrorView } from './error-view.ts';

const issue = (where: string) => ({ code: 'missing-title', where, message: 'No title.' });

describe('a failure that tells the reader nothing', () => {
  test('the message of an error is shown as it is', () => {
    expect(toErrorView(new Error('The disk is full.'))).toEqual({
      message: 'The disk is full.',
      details: [],
    });
  });

  test.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
  ])('what is thrown without being an error still gives a text: %s', (thrown, message) => {
    expect(toErrorView(thrown)).toEqual({ message, details: [] });
  });

  test('the first problems on the way are named, a long list is cut', () => {
    const issues = ['entry 1', 'entry 2', 'entry 3', 'entry 4'].map(issue);
    const error = new ListingError('no-readable-entry', 'Nothing could be read.', { issues });
    expect(toErrorView(error)).toEqual({
      message: 'Nothing could be read.',
      details: ['entry 1: No title.', 'entry 2: No title.', 'entry 3: No title.'],
    });
  });

  test('the problems of another kind of error are none of ours', () => {
    const error = Object.assign(new Error('Other.'), { issues: [issue('entry 1')] });
    expect(toErrorView(error).details).toEqual([]);
  });
});
