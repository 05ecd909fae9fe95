import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

/** As rss.arxiv.org writes since January 2024. */
const RSS = String.raw`<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel>
  <title>math.OC updates on arXiv.org</title><link>http://rss.arxiv.org/rss/math.OC</link>
  <lastBuildDate>Fri, 12 Jun 2026 04:00:11 +0000</lastBuildDate><pubDate>Fri, 12 Jun 2026 00:00:00 -0400</pubDate>
  <item><title>A R\'esum\'e of Ma{\ss}
   Theory</title><link>https://arxiv.org/abs/math/0601001</link>
   <description>arXiv:math/0601001v3 Announce Type: replace-cross 
Abstract: We bound $x$ with a &lt; b. Code: https://github.com/example/mass.</description>
   <guid isPermaLink="false">oai:arXiv.org:math/0601001v3</guid>
   <category>math.AP</category><category>math.OC</category>
   <pubDate>Fri, 12 Jun 2026 00:00:00 -0400</pubDate>
   <arxiv:announce_type>replace-cross</arxiv:announce_type>
   <arxiv:journal_reference>Journal de l'\'Ecole, Tome 11 (2024)</arxiv:journal_reference>
   <arxiv:DOI>10.5802/JEP.257</arxiv:DOI>
   <dc:creator>Ada Example, Bob L\'opez (CNRS, Paris), Cy Three</dc:creator></item>
</channel></rss>`;

const PAPER = {
  id: 'arxiv:math/0601001',
  ids: { arxiv: 'math/0601001', doi: '10.5802/jep.257' },
  version: 3,
  title: 'A Résumé of Maß Theory',
  abstract: 'We bound $x$ with a < b. Code: https://github.com/example/mass.',
  authors: [
    { name: 'Ada Example' },
    { name: 'Bob López', affiliation: 'CNRS, Paris' },
    { name: 'Cy Three' },
  ],
  updatedAt: '2026-06-12',
  listedAt: '2026-06-12',
  venue: "Journal de l'École, Tome 11 (2024)",
  categories: ['math.AP', 'math.OC'],
  keywords: [],
  links: [
    { rel: 'abstract', url: 'https://arxiv.org/abs/math/0601001' },
    { rel: 'pdf', url: 'https://arxiv.org/pdf/math/0601001' },
    { rel: 'code', url: 'https://github.com/example/mass' },
  ],
  counts: {},
  provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/math/0601001', position: 1 }],
};

describe('RSS 2.0, since 2024', () => {
  it('is read to the last detail', () => {
    expect(parseListing(RSS)).toEqual({
      format: 'arxiv-feed',
      title: 'math.OC updates on arXiv.org',
      date: '2026-06-12',
      papers: [PAPER],
      issues: [],
    });
  });

  it('tells new versions from new papers and cross-lists', () => {
    const updatedAt = (type: string) =>
      parseListing(RSS.replaceAll('replace-cross', type)).papers[0]?.updatedAt;
    expect(['new', 'cross', 'replace'].map(updatedAt)).toEqual([
      undefined,
      undefined,
      '2026-06-12',
    ]);
    const withoutElement = RSS.replace(/<arxiv:announce_type>.*<\/arxiv:announce_type>/, '');
    expect(parseListing(withoutElement).papers[0]?.updatedAt).toBe('2026-06-12');
  });

  it('has a day on which nothing was announced', () => {
    const empty = RSS.replace(/<item>[\s\S]*<\/item>/, '');
    expect(parseListing(empty)).toMatchObject({ date: '2026-06-12', papers: [], issues: [] });
  });
});

describe('Atom, since 2024', () => {
  const ATOM = `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us">
  <id>http://rss.arxiv.org/atom/math.OC</id><title>math.OC updates on arXiv.org</title>
  <updated>2026-06-12T04:00:19.866337+00:00</updated>
  <entry><id>oai:arXiv.org:math/0601001v3</id><title>A R\\'esum\\'e of Ma{\\ss} Theory</title>
    <updated>2026-06-12T04:00:19.899254+00:00</updated>
    <link href="https://arxiv.org/abs/math/0601001" rel="alternate" type="text/html"/>
    <summary>arXiv:math/0601001v3 Announce Type: replace-cross 
Abstract: We bound $x$ with a &lt; b. Code: https://github.com/example/mass.</summary>
    <category term="math.AP"/><category term="math.OC"/>
    <published>2026-06-12T00:00:00-04:00</published>
    <arxiv:announce_type>replace-cross</arxiv:announce_type>
    <arxiv:journal_reference>Journal de l'\\'Ecole, Tome 11 (2024)</arxiv:journal_reference>
    <arxiv:DOI>10.5802/JEP.257</arxiv:DOI>
    <dc:creator>Ada Example, Bob L\\'opez (CNRS, Paris), Cy Three</dc:creator></entry></feed>`;

  it('says the same; the moment at which the feed was made is no date of the paper', () => {
    expect(parseListing(ATOM)).toEqual(parseListing(RSS));
  });
});

describe('RSS 1.0, until 2023', () => {
  const OLD = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://arxiv.org/"><title>cs.RO updates on arXiv.org</title>
<link>http://arxiv.org/</link><dc:date>2023-01-19T20:30:00-05:00</dc:date></channel>
<image rdf:about="http://arxiv.org/icons/sfx.gif"><title>arXiv.org</title></image>
<item rdf:about="http://arxiv.org/abs/2301.01001"><title>Robots That Wait. (arXiv:2301.01001v2 [cs.RO] UPDATED)</title>
<link>http://arxiv.org/abs/2301.01001</link>
<description rdf:parseType="Literal">&lt;p&gt;They wait
for H&lt;sub&gt;2&lt;/sub&gt;O.
&lt;/p&gt;</description>
<dc:creator> &lt;a href="http://arxiv.org/find/x"&gt;Ada Example&lt;/a&gt;, &lt;a href="http://arxiv.org/find/y"&gt;Zo&amp;eacute; M&amp;uuml;ller&lt;/a&gt; (Lab X)</dc:creator></item></rdf:RDF>`;

  it('hides identifier, version and category in the title', () => {
    const { papers, issues, date } = parseListing(OLD);
    expect(issues).toEqual([]);
    expect(date).toBe('2023-01-19');
    expect(papers).toMatchObject([
      {
        id: 'arxiv:2301.01001',
        version: 2,
        title: 'Robots That Wait',
        abstract: 'They wait for H2O.',
        authors: [{ name: 'Ada Example' }, { name: 'Zoé Müller', affiliation: 'Lab X' }],
        categories: ['cs.RO'],
        updatedAt: '2023-01-19',
        listedAt: '2023-01-19',
      },
    ]);
  });
});
