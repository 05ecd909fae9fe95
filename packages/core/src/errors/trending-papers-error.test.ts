import { describe, expect, it } from 'vitest';
import { EntryError } from './entry-error.ts';
import { FetchError, isFetchError } from './fetch-error.ts';
import { isListingError, ListingError } from './listing-error.ts';
import { RankingError } from './ranking-error.ts';
import { SearchError } from './search-error.ts';
import { TrendingPapersError } from './trending-papers-error.ts';

describe('the errors of the package', () => {
  it('say in one message what went wrong, what was received and what to do next', () => {
    const error = new ListingError('malformed', 'The JSON is broken.', {
      received: '{"a"',
      hint: 'Load it again.',
    });
    expect(error.message).toBe('The JSON is broken. Received: {"a". Load it again.');
  });

  it('leave out of the message what they do not know', () => {
    expect(new ListingError('empty-input', 'It is empty.').message).toBe('It is empty.');
    expect(new FetchError('network', 'No answer.', { hint: 'Check it.' }).message).toBe(
      'No answer. Check it.',
    );
  });

  it('carry the details as fields, and no empty ones', () => {
    const cause = new TypeError('underneath');
    const issue = { code: 'x', message: 'y', where: 'z' };
    const error = new FetchError('status', 'No.', {
      received: 'r',
      hint: 'h',
      url: 'https://example.org/',
      status: 503,
      issues: [issue],
      cause,
    });
    expect(error).toMatchObject({
      code: 'status',
      received: 'r',
      hint: 'h',
      url: 'https://example.org/',
      status: 503,
      issues: [issue],
    });
    expect(error.cause).toBe(cause);
    const bare = new FetchError('network', 'No.');
    expect(bare.issues).toEqual([]);
    for (const key of ['cause', 'received', 'hint', 'url', 'status'])
      expect(bare).not.toHaveProperty(key);
  });

  it.each([
    ['EntryError', new EntryError('missing-title', 'No title.')],
    ['FetchError', new FetchError('network', 'No answer.')],
    ['ListingError', new ListingError('malformed', 'Broken.')],
    ['RankingError', new RankingError('invalid-date', 'No date.')],
    ['SearchError', new SearchError('malformed-index', 'No index.')],
  ])('are told apart by name even where classes are renamed by a bundler: %s', (name, error) => {
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(TrendingPapersError);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe(`${name}: ${error.message}`);
  });
});

describe('the guards', () => {
  // What a second copy of the package on the same page throws: same shape, another class.
  function fromAnotherCopy(name: string): Error {
    return Object.assign(new Error('broken'), { name, code: 'malformed', issues: [] });
  }

  it('recognise their errors from this copy and from another one', () => {
    expect(isListingError(new ListingError('malformed', 'Broken.'))).toBe(true);
    expect(isListingError(fromAnotherCopy('ListingError'))).toBe(true);
    expect(isFetchError(new FetchError('timeout', 'Late.'))).toBe(true);
    expect(isFetchError(fromAnotherCopy('FetchError'))).toBe(true);
  });

  it('do not take each other’s errors, other errors or things that only look like errors', () => {
    expect(isListingError(new FetchError('timeout', 'Late.'))).toBe(false);
    expect(isFetchError(new ListingError('malformed', 'Broken.'))).toBe(false);
    expect(isListingError(Object.assign(new Error('x'), { name: 'ListingError' }))).toBe(false);
    for (const other of [undefined, null, 'ListingError', { name: 'ListingError', code: 'x' }]) {
      expect(isListingError(other)).toBe(false);
      expect(isFetchError(other)).toBe(false);
    }
  });
});
