import { describe, expect, it } from 'vitest';
import { looksLikePythonRepr } from './python-repr.ts';

describe('looksLikePythonRepr', () => {
  it.each([
    "{'id': '2412.01234', 'title': 'A'}",
    "[{'id': '2412.01234'}]",
    "['one', 'two']",
    "[('a', 1)]",
    "PaperInfo(id='2412.01234', authors=[])",
    "[PaperInfo(id='2412.01234')]",
    '{"votes": None, "hidden": True}',
    '[{"hidden": False}]',
  ])('knows %s', (text) => {
    expect(looksLikePythonRepr(text)).toBe(true);
  });

  it.each([
    '{"id": "2412.01234"}',
    '[{"title": "It\'s: None, really"}]',
    '{"hidden": true, "votes": null}',
    'None, he said: True, False',
    "'Tis a title",
    '[]',
    '',
  ])('does not suspect %s', (text) => {
    expect(looksLikePythonRepr(text)).toBe(false);
  });
});
