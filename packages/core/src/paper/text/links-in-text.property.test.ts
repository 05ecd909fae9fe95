import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWebUrl } from '../web-url.ts';
import { linksInText } from './links-in-text.ts';

const PIECES = [
  'https://',
  'http:',
  '//',
  'a.org',
  '/x',
  '.',
  ',',
  ')',
  '(',
  ' ',
  '10.1234/',
  'y',
].concat([
  'javascript:',
  'data:',
  'github.com/a/b',
  '?q=1',
  '#',
  ']',
  '}',
  '"',
  '\\',
  '中',
  '@',
  ':',
]);

it('gives web addresses only, in canonical form and each once, for any text', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (source) => {
      const urls = linksInText(source).map(({ url }) => url);
      expect(urls.map((url) => toWebUrl(url))).toEqual(urls);
      expect(new Set(urls).size).toBe(urls.length);
    }),
    { numRuns: 1_000 },
  );
});

it('finds every address that stands between words, whatever punctuation follows', () => {
  const path = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_/'), maxLength: 12 });
  const address = path.map((end) => `https://example.org/${end}`);
  const after = fc.constantFrom('', '.', ',', '; ', ').', ']', '!', '?"');
  fc.assert(
    fc.property(fc.array(fc.tuple(address, after)), (parts) => {
      const text = parts.map(([url, mark]) => `word ${url}${mark} word`).join(' ');
      const expected = new Set(parts.map(([url]) => new URL(url).href));
      expect(linksInText(text).map(({ url }) => url)).toEqual([...expected]);
    }),
  );
});
