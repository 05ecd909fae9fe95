import { FetchError, type FetchErrorCode, ListingError } from '@trending-papers/core';
import { describe, expect, test } from 'vitest';
import { enFeatures as en } from '../../locales/en-features.ts';
import { toErrorView as viewOf } from './error-view.ts';

const toErrorView = (error: unknown, isOnline = true) => viewOf(error, en, isOnline);

const issue = (where: string) => ({ code: 'missing-title', where, message: 'No title.' });

describe('a failure that tells the reader nothing', () => {
  test('the message of an error is shown as it is', () => {
    expect(toErrorView(new Error('The disk is full.'))).toEqual({
      advice: '',
      details: ['The disk is full.'],
    });
  });

  test.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
  ])('what is thrown without being an error still gives a text: %s', (thrown, message) => {
    expect(toErrorView(thrown)).toEqual({ advice: '', details: [message] });
  });

  test('the first problems on the way are named, a long list is cut', () => {
    const issues = ['entry 1', 'entry 2', 'entry 3', 'entry 4'].map(issue);
    const error = new ListingError('no-readable-entry', 'Nothing could be read.', { issues });
    expect(toErrorView(error)).toEqual({
      advice: '',
      details: [
        'Nothing could be read.',
        'entry 1: No title.',
        'entry 2: No title.',
        'entry 3: No title.',
      ],
    });
  });

  test('the problems of another kind of error are none of ours', () => {
    const error = Object.assign(new Error('Other.'), { issues: [issue('entry 1')] });
    expect(toErrorView(error).details).toEqual(['Other.']);
  });

  test('what a reader can do is said in the language of the panel, by the kind of failure', () => {
    const failed = (code: FetchErrorCode) => new FetchError(code, 'GET failed.', {});
    expect(toErrorView(failed('network')).advice).toBe(en.errors.blocked);
    expect(toErrorView(failed('network'), false).advice).toBe(en.errors.offline);
    expect(toErrorView(failed('timeout')).advice).toBe(en.errors.timeout);
    expect(toErrorView(failed('bad-request')).advice).toBe('');
    const unknown = new ListingError('unknown-format', 'No format.', {});
    expect(toErrorView(unknown).advice).toBe(en.errors.notAListing);
  });
});
