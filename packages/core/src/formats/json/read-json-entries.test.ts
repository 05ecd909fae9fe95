import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { openDocument } from '../document.ts';
import { readJsonEntries } from './read-json-entries.ts';

const read = (text: string) => readJsonEntries(openDocument(text, { url: 'https://example.org/' }));

describe('readJsonEntries', () => {
  it('gives valid JSON as it is, whatever it is', () => {
    expect(read('{"a": [1]}')).toEqual({ value: { a: [1] }, issues: [] });
  });

  it('keeps the whole elements of an array that was cut off, and says so', () => {
    const { value, issues } = read('[{"a": 1}, {"a": 2}, {"a"');
    expect(value).toEqual([{ a: 1 }, { a: 2 }]);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'element 3', received: '{"a"' }]);
  });

  it('keeps all elements when only the last bracket is missing', () => {
    expect(read('[{"a": 1}, {"a": 2}')).toEqual({ value: [{ a: 1 }, { a: 2 }], issues: [] });
  });

  it('leaves out an element that is no JSON, and goes on behind it', () => {
    const { value, issues } = read('[{"a": 1}, {a: 2}, {"a": 3}]');
    expect(value).toEqual([{ a: 1 }, { a: 3 }]);
    expect(issues).toMatchObject([
      { code: 'malformed-entry', where: 'element 2', received: '{a: 2}' },
    ]);
  });

  it.each([
    ['[{"a": 1,\n "b": 2 "c": 3}]', 'malformed', 'broken at line 2, column 9'],
    ['{"a": 1', 'malformed', 'The JSON is broken'],
    ['[', 'malformed', 'The JSON is broken'],
    ["[{'a': None}]", 'python-repr', 'repr()'],
    ['{"a": None, "b": 1}', 'python-repr', 'json.dumps()'],
  ])('says what is wrong with %s', (text, code, words) => {
    try {
      read(text);
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.code).toBe(code);
      expect(error.message).toContain(words);
      expect(error.url).toBe('https://example.org/');
      expect(error.received).not.toBe('');
    }
  });
});
