import { describe, expect, it } from 'vitest';
import { journalRss } from '../../fixtures/feeds.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { detectRss } from './detect.ts';

const item = (inside: string, context = {}) =>
  parseListing(journalRss(`<item><title>T</title>${inside}</item>`), context);

describe('HTML in titles and descriptions', () => {
  it.each([
    ['escaped', '&lt;p&gt;A &amp;amp; B&lt;/p&gt;&lt;p&gt;C&lt;/p&gt;'],
    ['in a section', '<![CDATA[<p>A &amp; B</p><p>C</p>]]>'],
    ['not escaped at all', '<p>A &amp; B</p><p>C</p>'],
    ['escaped twice', '&amp;lt;p&amp;gt;A &amp;amp;amp; B&amp;lt;/p&amp;gt; C'],
    [
      'escaped between elements',
      '<div>&amp;lt;p&amp;gt;A &amp;amp;amp; B&amp;lt;/p&amp;gt;</div>C',
    ],
    ['none', 'A &amp; B C'],
  ])('becomes text: %s', (_, description) => {
    expect(item(`<description>${description}</description>`).papers[0]?.abstract).toBe('A & B C');
  });

  it('never takes a comparison for a tag', () => {
    const text = '<description>for x&lt;y and z&gt;0 we have a&lt;b</description>';
    expect(item(text).papers[0]?.abstract).toBe('for x<y and z>0 we have a<b');
  });

  it('brings no script along', () => {
    const { papers } = item(
      '<link>javascript:alert(1)</link><description><![CDATA[<p>A</p><script>alert(1)</script>]]></description>',
    );
    expect(JSON.stringify(papers)).not.toContain('alert');
  });
});

describe('addresses', () => {
  it('that are relative start from the channel', () => {
    expect(item('<link>/articles/7</link>').papers[0]?.links[0]?.url).toBe(
      'https://journal.example.org/articles/7',
    );
  });

  it('may stand in the guid, unless it says that it is none', () => {
    const guid = (attribute: string) =>
      item(`<guid ${attribute}>https://journal.example.org/g</guid>`).papers[0]?.links;
    expect(guid('')).toEqual([{ rel: 'abstract', url: 'https://journal.example.org/g' }]);
    expect(guid('isPermaLink="false"')).toEqual([]);
  });
});

describe('dates', () => {
  it('that nobody can read are left out and reported', () => {
    const { papers, issues } = item('<pubDate>Seg, 24 Set 2018 19:42:40 -0300</pubDate>');
    expect(papers[0]).not.toHaveProperty('publishedAt');
    expect(issues).toMatchObject([{ code: 'unreadable-date', where: 'entry 1' }]);
  });

  it('may stand beside one that can be read', () => {
    const { papers, issues } = item('<dc:date>soon</dc:date><pubDate>1 Jun 2026</pubDate>');
    expect(papers[0]?.publishedAt).toBe('2026-06-01');
    expect(issues).toEqual([]);
  });
});

describe('the feed as a whole', () => {
  it('may be empty', () => {
    expect(parseListing(journalRss(''))).toMatchObject({ papers: [], issues: [] });
  });

  it('is named by its host, or by where it came from', () => {
    const source = (feed: string) =>
      parseListing(feed, { url: 'https://www.example.net/feed' }).papers[0]?.provenance[0]?.source;
    const { whole } = formatFixtures.rss;
    expect(source(whole)).toBe('journal.example.org');
    expect(source(whole.replace('<link>https://journal.example.org/</link>', ''))).toBe(
      'example.net',
    );
  });

  it('that was cut off keeps its whole items and says that more is missing', () => {
    const { whole, titles } = formatFixtures.rss;
    const { papers, issues } = parseListing(whole.slice(0, whole.lastIndexOf('</link>')));
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([{ code: 'truncated', expected: '</rss>', received: titles[2] }]);
  });

  it.each([
    '<html><head><title>Just a moment...</title></head></html>',
    '<head><title>Document Moved</title></head><body>rss</body>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    'text about <rss>',
  ])('is not %s', (text) => {
    expect(detectRss(openDocument(text))).toBe(0);
  });

  it('may be long: the time grows with the length, not with its square', {
    timeout: 60_000,
  }, () => {
    const items = '<item><title>T</title></item>'.repeat(20_000);
    expect(parseListing(journalRss(items)).papers).toHaveLength(20_000);
  });

  it('may nest as deep as it likes', () => {
    const deep = `<description>${'<b>'.repeat(100_000)}</description>`;
    expect(() => item(deep)).not.toThrow();
  });
});
