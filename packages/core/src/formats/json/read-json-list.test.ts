import { describe, expect, it } from 'vitest';
import { openDocument } from '../document.ts';
import { readJsonList } from './read-json-list.ts';

const read = (text: string) => readJsonList(openDocument(text), 'results');

describe('readJsonList', () => {
  it('gives whole JSON as it is', () => {
    expect(read('{"a": 1, "results": [2]}')).toEqual({
      value: { a: 1, results: [2] },
      issues: [],
    });
    expect(read('[1, 2]')).toEqual({ value: [1, 2], issues: [] });
  });

  it('saves the whole elements of a list that was cut off', () => {
    const { value, issues } = read('{"meta": {"x": [0]}, "results" : [{"a": 1}, {"b": 2}, {"c"');
    expect(value).toEqual({ results: [{ a: 1 }, { b: 2 }] });
    expect(issues).toMatchObject([{ code: 'truncated', where: 'element 3', received: '{"c"' }]);
  });

  it('says so when the text is broken behind the list', () => {
    const { value, issues } = read('{"results": [{"a": 1}], "meta": {"nex');
    expect(value).toEqual({ results: [{ a: 1 }] });
    expect(issues).toMatchObject([{ code: 'truncated', where: 'end of the text' }]);
    expect(read('{"results": [{"a": 1}]').issues).toMatchObject([{ code: 'truncated' }]);
  });

  it('is not misled by the key inside a text', () => {
    const text = String.raw`{"title": "\"results\": [1, 2]", "results": [{"a": 1}`;
    expect(read(`${text}, {`).value).toEqual({ results: [{ a: 1 }] });
  });

  it('reads one entry a line, and leaves out the lines that are broken', () => {
    expect(read('{"a": 1}\n\n{"b": 2}\n')).toEqual({ value: [{ a: 1 }, { b: 2 }], issues: [] });
    const { value, issues } = read('{"a": 1}\n{"b" 2}\n{"c": 3}\n{"d"');
    expect(value).toEqual([{ a: 1 }, { c: 3 }]);
    expect(issues).toMatchObject([
      { code: 'malformed-entry', where: 'entry 2' },
      { code: 'truncated', where: 'entry 4' },
    ]);
  });

  it('throws when nothing can be saved', () => {
    expect(() => read('{"a": {"b": 1}, "c"')).toThrow('The JSON is broken');
    expect(() => read('{"results": [{"a"')).toThrow('The JSON is broken');
    expect(() => read("{'results': [None]}")).toThrow('repr');
  });
});
