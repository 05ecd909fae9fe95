import { describe, expect, it } from 'vitest';
import { journalRss } from '../../fixtures/feeds.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { detectRss } from './detect.ts';

describe('RSS 1.0, RDF', () => {
  const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://purl.org/rss/1.0/modules/prism/">
 <channel rdf:about="https://preprints.example.org/rss"><title>Preprints</title><link>https://preprints.example.org</link>
  <dc:date>2026-06-12</dc:date><dc:language>en</dc:language><prism:publicationName>Preprints of X</prism:publicationName>
  <items><rdf:Seq><rdf:li rdf:resource="https://preprints.example.org/1"/></rdf:Seq></items></channel>
 <image rdf:about="https://preprints.example.org/logo.png"><title>Logo</title></image>
 <item rdf:about="https://preprints.example.org/content/10.64898/2026.05.19.7v1?rss=1">
  <title><![CDATA[ Maps of <i>E. coli</i> ]]></title>
  <description><![CDATA[ <p>One.</p><p>Two at https://github.com/example/maps.</p> ]]></description>
  <dc:creator><![CDATA[ Powell, W., Yan, N. ]]></dc:creator>
  <dc:date>2026-05-21</dc:date><dc:identifier>doi:10.64898/2026.05.19.7</dc:identifier>
  <dc:subject>Maps</dc:subject></item>
</rdf:RDF>`;

  it('has its items beside the channel, and is read to the last detail', () => {
    const link = 'https://preprints.example.org/content/10.64898/2026.05.19.7v1?rss=1';
    expect(parseListing(RDF)).toEqual({
      format: 'rss',
      title: 'Preprints',
      date: '2026-06-12',
      papers: [
        {
          id: 'doi:10.64898/2026.05.19.7',
          ids: { doi: '10.64898/2026.05.19.7' },
          title: 'Maps of E. coli',
          abstract: 'One. Two at https://github.com/example/maps.',
          authors: [{ name: 'W. Powell' }, { name: 'N. Yan' }],
          publishedAt: '2026-05-21',
          venue: 'Preprints of X',
          categories: [],
          keywords: ['Maps'],
          language: 'en',
          links: [
            { rel: 'abstract', url: link },
            { rel: 'code', url: 'https://github.com/example/maps' },
          ],
          counts: {},
          provenance: [{ source: 'preprints.example.org', url: link, position: 1 }],
        },
      ],
      issues: [],
    });
  });

  it('may lack its channel', () => {
    const bare = RDF.replace(/<channel[\s\S]*<\/channel>/, '');
    expect(parseListing(bare).papers).toMatchObject([{ id: 'doi:10.64898/2026.05.19.7' }]);
  });

  it('of something else is no feed', () => {
    const rdf = '<rdf:RDF xmlns:rdf="x"><rdf:Description rdf:about="y"/></rdf:RDF>';
    expect(detectRss(openDocument(rdf))).toBe(0);
  });
});

describe('RSS with a namespace of its own, or with none of the version', () => {
  it.each([
    '<rss xmlns="http://backend.userland.com/rss2" version="2.0">',
    '<rss>',
    '<rss version="0.91">',
  ])('%s', (root) => {
    const feed = `${root}<channel><title>C</title><item><title>T</title></item></channel></rss>`;
    expect(parseListing(feed)).toMatchObject({ title: 'C', papers: [{ title: 'T' }], issues: [] });
  });
});

describe('what a journal tells', () => {
  const item = (inside: string, context = {}) => {
    const listing = parseListing(journalRss(`<item><title>T</title>${inside}</item>`), context);
    return { paper: listing.papers[0], issues: listing.issues };
  };

  it('in PRISM, before the date of the feed', () => {
    const { paper } = item(`<prism:publicationName>Shirts</prism:publicationName>
      <prism:publicationDate>2026-05-30T00:00:00Z</prism:publicationDate>
      <prism:doi>10.1234/S1</prism:doi><pubDate>Fri, 12 Jun 2026 08:00:00 GMT</pubDate>`);
    expect(paper).toMatchObject({
      id: 'doi:10.1234/s1',
      venue: 'Shirts',
      publishedAt: '2026-05-30',
    });
  });

  it('in whichever place it puts the abstract', () => {
    const encoded =
      '<description>Teaser.</description><content:encoded>&lt;p&gt;Teaser and more.&lt;/p&gt;</content:encoded>';
    expect(item(encoded).paper?.abstract).toBe('Teaser and more.');
    expect(item('<dcterms:abstract>It is.</dcterms:abstract>').paper?.abstract).toBe('It is.');
  });

  it('in a citation that is all the description', () => {
    const { paper } = item(
      '<description><![CDATA[<p>Publication date: June 2026</p><p><b>Source:</b> Shirts, Volume 12</p><p>Author(s): Ada Example, Bob Two</p>]]></description>',
    );
    expect(paper).toMatchObject({
      authors: [{ name: 'Ada Example' }, { name: 'Bob Two' }],
      venue: 'Shirts, Volume 12',
      publishedAt: '2026-06',
    });
    expect(paper).not.toHaveProperty('abstract');
  });

  it('as comments, files and pictures', () => {
    const { paper } = item(
      `<slash:comments>4</slash:comments><comments>https://journal.example.org/c/1</comments>
       <enclosure url="https://journal.example.org/1.pdf" type="application/pdf" length="1"/>
       <media:thumbnail url="https://journal.example.org/1.png"/>`,
      { observedAt: '2026-06-12' },
    );
    expect(paper).toMatchObject({
      counts: { comments: 4, observedAt: '2026-06-12' },
      image: 'https://journal.example.org/1.png',
      links: [
        { rel: 'pdf', url: 'https://journal.example.org/1.pdf' },
        { rel: 'discussion', url: 'https://journal.example.org/c/1' },
      ],
    });
  });

  it('of papers at arXiv under their identifiers and categories', () => {
    const { paper } = item(
      '<link>https://arxiv.org/abs/2606.01001v2</link><category>cs.RO</category><category>hep-th</category><category>news</category>',
    );
    expect(paper).toMatchObject({
      id: 'arxiv:2606.01001',
      version: 2,
      categories: ['cs.RO', 'hep-th'],
      keywords: ['news'],
    });
  });

  it.each([
    [
      '<dc:creator>Example, Ada</dc:creator><dc:creator>Two, Bob</dc:creator>',
      ['Ada Example', 'Bob Two'],
    ],
    ['<dc:creator>Example, Ada</dc:creator>', ['Ada Example']],
    ['<dc:creator>Ada Example, Bob Two</dc:creator>', ['Ada Example', 'Bob Two']],
    ['<author>desk@example.org (Ada Example)</author>', ['Ada Example']],
    ['<author>desk@example.org</author>', []],
    ['<authors>Ada Example;Bob Two;</authors>', ['Ada Example', 'Bob Two']],
    ['<author>Ada Example and Bob Two</author>', ['Ada Example', 'Bob Two']],
    ['', []],
  ])('of its authors: %s', (inside, names) => {
    expect(item(inside).paper?.authors.map(({ name }) => name)).toEqual(names);
  });
});
