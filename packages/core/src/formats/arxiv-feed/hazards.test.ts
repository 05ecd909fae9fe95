import { describe, expect, it } from 'vitest';
import { arxivRss } from '../../fixtures/feeds.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { withoutAnnouncement } from './announcement.ts';
import { detectArxivFeed } from './detect.ts';

const item = (inside: string) =>
  parseListing(
    arxivRss(`<item><title>T</title><guid>oai:arXiv.org:2606.01001v1</guid>${inside}</item>`),
  );

describe('the announcement before the abstract', () => {
  it.each([
    'arXiv:2606.01001v1 Announce Type: new \nAbstract: It is.',
    'arXiv:2606.01001v1 Announce Type: replace-cross\nAbstract: It is.',
    'arXiv:hep-th/9901001v12 Announce Type: cross Abstract: It is.',
    'It is.',
  ])('goes: %j', (description) => {
    expect(withoutAnnouncement(description)).toBe('It is.');
  });

  it('alone is no abstract', () => {
    const { papers } = item(
      '<description>arXiv:2606.01001v1 Announce Type: new \nAbstract:</description>',
    );
    expect(papers[0]).not.toHaveProperty('abstract');
  });
});

describe('an abstract', () => {
  it('is plain text today: what looks like a tag stays', () => {
    const { papers } = item('<description>We show a &lt;b and c&gt; d, R&amp;amp;D.</description>');
    expect(papers[0]?.abstract).toBe('We show a <b and c> d, R&D.');
  });

  it('may say that the paper was withdrawn', () => {
    const { papers } = item('<description>This paper has been withdrawn.</description>');
    expect(papers[0]?.withdrawn).toBe(true);
  });
});

describe('an announcement', () => {
  it('without an identifier of arXiv is known by its title, and keeps its link', () => {
    const feed = arxivRss('<item><title>T</title><link>https://example.org/x</link></item>');
    const { papers, issues } = parseListing(feed);
    expect(papers).toMatchObject([
      { id: expect.stringMatching(/^title:/), links: [{ url: 'https://example.org/x' }] },
    ]);
    expect(issues).toMatchObject([
      { code: 'unknown-identifier', where: 'entry 1', received: 'https://example.org/x' },
    ]);
  });

  it('takes the identifier from the link when the guid has none', () => {
    const feed = arxivRss(
      '<item><title>T</title><guid>x</guid><link>https://arxiv.org/abs/2606.01001</link></item>',
    );
    expect(parseListing(feed).papers[0]?.id).toBe('arxiv:2606.01001');
  });

  it('with a date that nobody can read is listed on the day of the feed, and says so', () => {
    const { papers, issues } = item('<pubDate>soon</pubDate>');
    expect(papers[0]?.listedAt).toBe('2026-06-12');
    expect(issues).toMatchObject([{ code: 'unreadable-date', received: 'soon' }]);
  });

  it('keeps its title when that ends in brackets of its own', () => {
    const feed = (title: string) => parseListing(arxivRss(`<item><title>${title}</title></item>`));
    expect(feed('On Maps (and [more])').papers[0]?.title).toBe('On Maps (and [more])');
    expect(feed(`${'('.repeat(4_000)}x`).papers).toHaveLength(1);
  });
});

describe('the feed as a whole', () => {
  it('has no day when its announcements are of several', () => {
    const of = (day: number) =>
      `<item><title>T${day}</title><pubDate>Fri, ${day} Jun 2026 00:00:00 -0400</pubDate></item>`;
    expect(parseListing(arxivRss(of(12) + of(12))).date).toBe('2026-06-12');
    expect(parseListing(arxivRss(of(12) + of(11)))).not.toHaveProperty('date');
  });

  it('may be an error, whose words are passed on', () => {
    const error = arxivRss('')
      .replace('cs.RO updates on arXiv.org', 'Feed error for query "cs.XX"')
      .replace(/<description>[^<]*/, '<description>Bad archive "cs.XX"');
    expect(() => parseListing(error)).toThrow('Bad archive "cs.XX"');
    expect(() => parseListing(error)).toThrow(expect.objectContaining({ code: 'source-error' }));
  });

  it('that was cut off keeps its whole announcements and says that more is missing', () => {
    const feed = arxivRss('<item><title>A</title></item><item><title>Bee</title><link>https://arx');
    const { papers, issues } = parseListing(feed.slice(0, feed.indexOf('https://arx')));
    expect(papers.map(({ title }) => title)).toEqual(['A']);
    expect(issues).toMatchObject([{ code: 'unknown-identifier' }, { code: 'truncated' }].reverse());
  });

  it.each([
    [
      'a blog that writes about them',
      '<rss><channel><title>B</title><item><title>On rss.arxiv.org</title></item></channel></rss>',
    ],
    [
      'the API of arXiv',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query: x</title></feed>',
    ],
    ['a page', '<!doctype html><html><title>cs.RO updates on arXiv.org</title></html>'],
    ['prose', 'cs.RO updates on arXiv.org <rss>'],
  ])('is not %s', (_, text) => {
    expect(detectArxivFeed(openDocument(text))).toBe(0);
  });

  it('is known by its announcements when its head says nothing', () => {
    const feed =
      '<rss xmlns:arxiv="x"><channel><item><arxiv:announce_type>new</arxiv:announce_type>';
    expect(detectArxivFeed(openDocument(feed))).toBeGreaterThan(0.5);
  });
});
