import { describe, expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

describe('an address of the web', () => {
  test.each(['/a', 'a?b', '//other.example/a', 'http://other.example', ' /a '])(
    '%s is one',
    (text) => expect(webAddress(text)).toBeDefined(),
  );

  test.each([
    '',
    'javascript:alert(1)',
    'data:text/html,a',
    'mailto:a@b',
    'https://',
    ' java\nscript:a',
  ])('"%s" is none', (text) => expect(webAddress(text)).toBeUndefined());

  test('is relative to the page', () => {
    expect(webAddress('../a', 'https://site.example/b/c/')?.href).toBe('https://site.example/b/a');
  });
});
