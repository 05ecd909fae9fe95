import { describe, expect, test } from 'vitest';
import { feedAt } from './feed.ts';

describe('the feed at an address', () => {
  test.each([
    ['feed.rss', 'application/rss+xml', 'RSS'],
    ['/rss.xml?all=1', 'application/rss+xml', 'RSS'],
    ['atom.xml', 'application/atom+xml', 'Atom'],
    ['Papers.ATOM', 'application/atom+xml', 'Atom'],
    ['feed.json', 'application/feed+json', 'JSON Feed'],
    ['feed.xml', undefined, undefined],
    ['feed/', undefined, undefined],
    ['https://atom.example/feed', undefined, undefined],
  ])('%s: its name tells its kind, or nothing does', (address, type, label) => {
    expect(feedAt(address)).toEqual({ url: address, type, label });
  });

  test.each(['', 'javascript:alert(1)', 'data:text/xml,<rss/>', 'https://'])(
    '%s is none',
    (address) => expect(feedAt(address)).toBeUndefined(),
  );
});
