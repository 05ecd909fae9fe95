import { describe, expect, it } from 'vitest';
import { blogAtom } from '../../fixtures/feeds.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { detectAtom } from './detect.ts';

const read = (inside: string, context = {}) => {
  const listing = parseListing(blogAtom(`<entry><title>T</title>${inside}</entry>`), context);
  const [paper] = listing.papers;
  expect.assert(paper);
  return { paper, listing, issues: listing.issues };
};

describe('an entry', () => {
  it('is read to the last detail', () => {
    const { listing } = read(
      `<id>tag:blog.example.org,2026:7</id><link href="/posts/7"/>
       <link rel="related" href="https://doi.org/10.1234/Maps.7"/>
       <link rel="enclosure" type="application/pdf" href="/posts/7.pdf"/>
       <link rel="replies" href="https://blog.example.org/posts/7#comments"/>
       <thr:total>3</thr:total><published>2026-06-11T10:00:00+02:00</published><updated>2026-06-12T10:00:00Z</updated>
       <summary type="html">&lt;p&gt;Less.&lt;/p&gt;</summary><content type="html">&lt;p&gt;More&lt;/p&gt;&lt;p&gt;of it.&lt;/p&gt;</content>
       <author><name>Zoé Müller</name><uri>https://people.example.org/zoe</uri></author>
       <category term="maps" label="Maps"/><category term="cs.RO"/>`,
      { observedAt: '2026-06-12' },
    );
    const page = 'https://blog.example.org/posts/7';
    expect(listing).toEqual({
      format: 'atom',
      title: 'A Blog of Maps',
      papers: [
        {
          id: 'doi:10.1234/maps.7',
          ids: { doi: '10.1234/maps.7' },
          title: 'T',
          abstract: 'More of it.',
          authors: [{ name: 'Zoé Müller', url: 'https://people.example.org/zoe' }],
          publishedAt: '2026-06-11T08:00:00Z',
          updatedAt: '2026-06-12T10:00:00Z',
          categories: ['cs.RO'],
          keywords: ['Maps'],
          language: 'en',
          links: [
            { rel: 'abstract', url: page },
            { rel: 'pdf', url: `${page}.pdf` },
            { rel: 'discussion', url: `${page}#comments` },
          ],
          counts: { comments: 3, observedAt: '2026-06-12' },
          provenance: [{ source: 'blog.example.org', url: page, position: 1 }],
        },
      ],
      issues: [],
    });
  });

  it('that names no author is by the authors of its feed, or of the one it came from', () => {
    expect(read('').paper.authors).toEqual([{ name: 'Ada Example' }]);
    const source = '<source><author><name>Cy Source</name></author></source>';
    expect(read(source).paper.authors).toEqual([{ name: 'Cy Source' }]);
    expect(read('<dc:creator>Bob Two, Dee Four</dc:creator>').paper.authors).toHaveLength(2);
  });

  it('has an id that is an address, and then a page', () => {
    const { paper } = read('<id>http://arxiv.org/abs/2606.01001v2</id>');
    expect(paper).toMatchObject({
      id: 'arxiv:2606.01001',
      version: 2,
      links: [{ rel: 'abstract', url: 'http://arxiv.org/abs/2606.01001v2' }],
    });
  });

  it('takes the address of its id for a link that leads nowhere', () => {
    const { paper } = read('<id>https://blog.example.org/?p=7</id><link rel="alternate" href=""/>');
    expect(paper.links).toEqual([{ rel: 'abstract', url: 'https://blog.example.org/?p=7' }]);
  });

  it('loses a date that nobody can read, and says so', () => {
    const { paper, issues } = read('<updated>soon</updated>');
    expect(paper).not.toHaveProperty('updatedAt');
    expect(issues).toMatchObject([{ code: 'unreadable-date', received: 'soon' }]);
  });
});

describe('text constructs', () => {
  it.each([
    ['text', '<summary type="text">a &lt;b&gt; c</summary>', 'a <b> c'],
    ['nothing said', '<summary>a b c</summary>', 'a b c'],
    ['html', '<summary type="html">a &lt;b&gt;b&lt;/b&gt; &amp;amp; c</summary>', 'a b & c'],
    [
      'xhtml',
      '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a</p><p><b>b</b>, c &lt; d</p></div></summary>',
      'a b, c < d',
    ],
  ])('of type %s', (_, inside, text) => {
    expect(read(inside).paper.abstract).toBe(text);
  });
});

describe('relative addresses', () => {
  it('start from xml:base, the innermost last', () => {
    const feed = blogAtom(
      '<entry xml:base="2026/"><title>T</title><link rel="alternate" href="7"/></entry>',
    ).replace('<feed', '<feed xml:base="https://other.example.org/posts/"');
    expect(parseListing(feed).papers[0]?.links[0]?.url).toBe(
      'https://other.example.org/posts/2026/7',
    );
  });
});

describe('the feed', () => {
  const { whole, titles } = formatFixtures.atom;

  it('leads to its next page', () => {
    const paged = whole.replace('<entry>', '<link rel="next" href="/feed?page=2"/><entry>');
    expect(parseListing(paged, { url: 'https://blog.example.org/feed' }).next).toBe(
      'https://blog.example.org/feed?page=2',
    );
    expect(parseListing(whole)).not.toHaveProperty('next');
  });

  it('of Atom 0.3 is read by its own names', () => {
    const old = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title>
      <entry><title mode="escaped" type="text/html">A &amp;lt;b&amp;gt;</title><issued>2004-06-12T10:00:00Z</issued>
      <modified>2004-06-13T10:00:00Z</modified><link rel="alternate" href="https://old.example.org/1"/></entry></feed>`;
    expect(parseListing(old)).toMatchObject({
      format: 'atom',
      title: 'Old',
      papers: [{ publishedAt: '2004-06-12T10:00:00Z', updatedAt: '2004-06-13T10:00:00Z' }],
    });
  });

  it('of prefixed elements is read as well', () => {
    const prefixed = whole
      .replace('xmlns="http', 'xmlns:a="http')
      .replace(/<(\/?)(?=[a-z]+[ >/])(?!\?)/g, '<$1a:');
    expect(prefixed).toContain('<a:entry>');
    expect(parseListing(prefixed)).toEqual(parseListing(whole));
  });

  it('that was cut off keeps its whole entries and says that more is missing', () => {
    const { papers, issues } = parseListing(whole.slice(0, whole.lastIndexOf('<summary')));
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([{ code: 'truncated', expected: '</feed>', received: titles[2] }]);
  });

  it.each(['arxiv-api', 'arxiv-feed', 'rss'] as const)('is not that of %s', (name) => {
    expect(detectAtom(openDocument(formatFixtures[name].whole))).toBe(0);
  });

  it.each(['<html><title>feed</title></html>', 'about <feed>', '<feeds/>'])('is not %s', (text) => {
    expect(detectAtom(openDocument(text))).toBe(0);
  });
});
