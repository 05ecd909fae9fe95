import { describe, expect, it } from 'vitest';
import { toWebUrl } from './web-url.ts';

describe('toWebUrl', () => {
  it('keeps http and https addresses in their canonical form', () => {
    expect(toWebUrl('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
    expect(toWebUrl(' HTTP://Example.ORG ')).toBe('http://example.org/');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@example.org',
    'blob:https://example.org/1',
  ])('never lets %s into a paper', (address) => {
    expect(toWebUrl(address)).toBeUndefined();
    expect(
      toWebUrl(address, 'https://example.org/')?.startsWith('https://example.org/') ?? true,
    ).toBe(true);
  });

  it.each(['', '   ', 'http://', 'https://[::1', 'example.org/x', '/a/b', 5, null, undefined, {}])(
    'refuses what is no absolute address: %s',
    (value) => {
      expect(toWebUrl(value)).toBeUndefined();
    },
  );

  it('resolves relative addresses against a base', () => {
    expect(toWebUrl('/avatars/x.svg', 'https://huggingface.co')).toBe(
      'https://huggingface.co/avatars/x.svg',
    );
    expect(toWebUrl('b.json', 'https://example.org/a/c.html')).toBe('https://example.org/a/b.json');
    expect(toWebUrl('//other.org/x', 'https://example.org/')).toBe('https://other.org/x');
  });

  it('drops rubbish after a line break or a blank', () => {
    expect(toWebUrl('https://github.com/a/b\n(official)')).toBe('https://github.com/a/b');
    expect(toWebUrl('https://github.com/a/b and more')).toBe('https://github.com/a/b');
  });
});
