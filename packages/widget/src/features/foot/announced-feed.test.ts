import { afterEach, describe, expect, test } from 'vitest';
import { AnnouncedFeed } from './announced-feed.ts';
import { feedAt } from './feed.ts';

const feed = (path: string) => feedAt(`https://site.example${path}`);
const links = () =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link')].map(({ rel, type, href, title }) => [
    rel,
    type,
    href,
    title,
  ]);

afterEach(() => document.head.replaceChildren());

describe('a feed told to the browser', () => {
  test('is one link, with its type when that is known, until it is withdrawn', () => {
    const announced = new AnnouncedFeed();
    announced.announce(feed('/a.rss'), 'Papers', document);
    announced.announce(feed('/a.rss'), 'Papers', document);
    expect(links()).toEqual([
      ['alternate', 'application/rss+xml', 'https://site.example/a.rss', 'Papers'],
    ]);
    announced.withdraw();
    announced.withdraw();
    expect(links()).toEqual([]);
  });

  test('takes the place of the one before', () => {
    const announced = new AnnouncedFeed();
    announced.announce(feed('/a.rss'), 'Papers', document);
    announced.announce(feed('/b'), 'Papers', document);
    expect(links()).toEqual([['alternate', '', 'https://site.example/b', 'Papers']]);
    announced.announce(undefined, 'Papers', document);
    expect(links()).toEqual([]);
  });

  test('is not told twice when the page tells it itself, and stays when the panel goes', () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate home', href: 'https://site.example/a.rss' });
    document.head.append(link);
    const announced = new AnnouncedFeed();
    announced.announce(feed('/a.rss'), 'Papers', document);
    expect(links()).toHaveLength(1);
    announced.withdraw();
    expect(links()).toHaveLength(1);
  });

  test('of two panels stays until the second goes', () => {
    const [one, other] = [new AnnouncedFeed(), new AnnouncedFeed()];
    one.announce(feed('/a.rss'), 'Papers', document);
    other.announce(feed('/a.rss'), 'Papers', document);
    expect(links()).toHaveLength(1);
    one.withdraw();
    expect(links()).toHaveLength(1);
    other.withdraw();
    expect(links()).toEqual([]);
  });
});
