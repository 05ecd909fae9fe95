import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { atomFeed, formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

const { whole, titles } = formatFixtures['arxiv-api'];

function refusal(input: string): ListingError {
  try {
    parseListing(input, { url: 'https://export.arxiv.org/api/query?id_list=abc' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** The answer as the old serializer wrote it: namespaces declared on every element. */
const OLD = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <link xmlns="http://www.w3.org/2005/Atom" href="http://arxiv.org/api/query?search_query=all:electron&amp;start=0&amp;max_results=1" rel="self" type="application/atom+xml"/>
  <title xmlns="http://www.w3.org/2005/Atom">ArXiv Query: search_query=all:electron&amp;start=0&amp;max_results=1</title>
  <id xmlns="http://www.w3.org/2005/Atom">http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
  <updated xmlns="http://www.w3.org/2005/Atom">2007-10-08T00:00:00-04:00</updated>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">1000</opensearch:totalResults>
  <opensearch:startIndex xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">0</opensearch:startIndex>
  <opensearch:itemsPerPage xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">1</opensearch:itemsPerPage>
  <entry xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
    <id xmlns="http://www.w3.org/2005/Atom">http://arxiv.org/abs/hep-ex/0307015v1</id>
    <published xmlns="http://www.w3.org/2005/Atom">2003-07-07T13:46:39-04:00</published>
    <updated xmlns="http://www.w3.org/2005/Atom">2003-07-08T22:00:00-05:00</updated>
    <title xmlns="http://www.w3.org/2005/Atom">Multi-Electron Production at High Transverse Momenta in ep Collisions at
  HERA</title>
    <summary xmlns="http://www.w3.org/2005/Atom">  In our own words:
two lines.
</summary>
    <author xmlns="http://www.w3.org/2005/Atom">
      <name xmlns="http://www.w3.org/2005/Atom">H1 Collaboration</name>
      <arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">DESY</arxiv:affiliation>
    </author>
    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">23 pages; data at https://example.org/h1.</arxiv:comment>
    <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">Eur.Phys.J. C31 (2003) 17-29</arxiv:journal_ref>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1140/epjc/s2003-01326-x</arxiv:doi>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="hep-ex" scheme="http://arxiv.org/schemas/atom"/>
    <category term="hep-ph" scheme="http://arxiv.org/schemas/atom"/>
    <category term="hep-ex" scheme="http://arxiv.org/schemas/atom"/>
  </entry>
</feed>`;

describe('the old serializer', () => {
  const listing = parseListing(OLD);

  it('is read to the last detail', () => {
    expect(listing.papers).toEqual([
      {
        id: 'arxiv:hep-ex/0307015',
        ids: { arxiv: 'hep-ex/0307015', doi: '10.1140/epjc/s2003-01326-x' },
        version: 1,
        title: 'Multi-Electron Production at High Transverse Momenta in ep Collisions at HERA',
        abstract: 'In our own words: two lines.',
        authors: [{ name: 'H1 Collaboration', affiliation: 'DESY' }],
        publishedAt: '2003-07-07T17:46:39Z',
        updatedAt: '2003-07-09T03:00:00Z',
        venue: 'Eur.Phys.J. C31 (2003) 17-29',
        categories: ['hep-ex', 'hep-ph'],
        keywords: [],
        links: [
          { rel: 'abstract', url: 'https://arxiv.org/abs/hep-ex/0307015' },
          { rel: 'pdf', url: 'https://arxiv.org/pdf/hep-ex/0307015' },
          { rel: 'data', url: 'https://example.org/h1' },
        ],
        counts: {},
        provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/hep-ex/0307015', position: 1 }],
      },
    ]);
    expect(listing.issues).toEqual([]);
  });

  it('leads to the next page', () => {
    const next = new URL(listing.next ?? '');
    expect(next.searchParams.get('start')).toBe('1');
    expect(next.searchParams.get('search_query')).toBe('all:electron');
  });

  it('and any prefix for Atom mean the same', () => {
    const prefixed = whole
      .replace('xmlns="http', 'xmlns:atom="http')
      .replace(/<(\/?)(?=[a-z]+[ >/])(?!\?)/g, '<$1atom:');
    expect(prefixed).toContain('<atom:entry>');
    expect(parseListing(prefixed)).toEqual(parseListing(whole));
  });

  it('and another namespace do not: a <title> of someone else is no title', () => {
    const foreign = whole.replace(
      '<title>Robots',
      '<x:title xmlns:x="http://example.org/">Wrong</x:title><title>Robots',
    );
    expect(parseListing(foreign).papers).toEqual(parseListing(whole).papers);
  });
});

describe('what an entry may say', () => {
  const entry = (inside: string, id = 'http://arxiv.org/abs/2606.01001v2') =>
    parseListing(atomFeed(`<entry><id>${id}</id><title>T</title>${inside}</entry>`));

  it('that the paper was withdrawn, in the comment or in the abstract', () => {
    const comment = '<arxiv:comment>This paper has been withdrawn by the author</arxiv:comment>';
    expect(entry(comment).papers[0]?.withdrawn).toBe(true);
    expect(entry('<summary>This submission was withdrawn.</summary>').papers[0]?.withdrawn).toBe(
      true,
    );
    expect(entry('<summary>Troops have withdrawn.</summary>').papers[0]).not.toHaveProperty(
      'withdrawn',
    );
  });

  it('an identifier that is none of arXiv: the paper stays, under its title', () => {
    const { papers, issues } = entry('', 'http://example.org/abs/1');
    expect(papers[0]).toMatchObject({ id: expect.stringMatching(/^title:/), links: [] });
    expect(papers[0]?.provenance).toEqual([{ source: 'arxiv', position: 1 }]);
    expect(issues).toMatchObject([
      { code: 'unknown-identifier', where: 'entry 1', received: 'http://example.org/abs/1' },
    ]);
  });

  it('categories with the classes of MSC and ACM among them', () => {
    const { papers } = entry(
      '<category term="cs.AI"/><category term="68T50, 62H30"/><category term=" "/><category/>' +
        '<category term="I.2.7"/><arxiv:primary_category term="cs.CL"/><category term="cs.CL"/>',
    );
    expect(papers[0]?.categories).toEqual(['cs.CL', 'cs.AI', '68T50, 62H30', 'I.2.7']);
  });

  it('nothing but a title', () => {
    const { papers, issues } = parseListing(atomFeed('<entry><title>Bare</title></entry>'));
    expect(papers).toMatchObject([{ title: 'Bare', authors: [], categories: [] }]);
    expect(issues).toMatchObject([{ code: 'unknown-identifier' }]);
  });

  it('TeX and entities in titles and names', () => {
    const { papers } = entry(
      String.raw`<author><name>Dirk W\"ubben</name></author><author><name> </name></author><summary>a &lt; b, $\mu$LO</summary>`,
    );
    expect(papers[0]).toMatchObject({ authors: [{ name: 'Dirk Wübben' }], abstract: 'a < b, μLO' });
  });
});

describe('the answer as a whole', () => {
  it('may be empty', () => {
    expect(parseListing(atomFeed('', 0))).toMatchObject({
      format: 'arxiv-api',
      title: 'arXiv: cat:cs.RO',
      papers: [],
      issues: [],
    });
  });

  it('has a next page as long as the total says so', () => {
    const page = (total: number) =>
      parseListing(whole.replace('>3</opensearch:totalR', `>${total}</opensearch:totalR`));
    expect(page(4).next).toContain('start=3');
    expect(page(3)).not.toHaveProperty('next');
    expect(page(Number.NaN)).not.toHaveProperty('next');
    expect(parseListing(atomFeed('', 10))).not.toHaveProperty('next');
  });

  it('keeps the order that was asked for on the next page, which the feed leaves out', () => {
    const url = 'https://export.arxiv.org/api/query?search_query=cat:cs.RO&sortBy=submittedDate';
    const feed = whole.replace('>3</opensearch:totalR', '>9</opensearch:totalR');
    const next = new URL(parseListing(feed, { url }).next ?? '');
    expect(next.searchParams.get('sortBy')).toBe('submittedDate');
    expect(next.searchParams.get('start')).toBe('3');
    const saved = parseListing(feed, { url: 'https://example.org/saved.xml' });
    expect(saved.next).toContain('arxiv.org/api/query');
  });

  it('may be an error, whose words are passed on', () => {
    const error = refusal(
      atomFeed(`<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>
        <title>Error</title><summary>incorrect id format for abc</summary></entry>`),
    );
    expect(error).toMatchObject({
      code: 'source-error',
      url: 'https://export.arxiv.org/api/query?id_list=abc',
    });
    expect(error.message).toContain('incorrect id format for abc');
  });

  it('is no error when a paper is titled so', () => {
    const feed = atomFeed(
      '<entry><id>http://arxiv.org/abs/2606.01001v1</id><title>Error</title></entry>',
    );
    expect(parseListing(feed).papers[0]?.title).toBe('Error');
  });

  it('must be a feed', () => {
    expect(() => parseListing('<rss><channel/></rss>', { format: 'arxiv-api' })).toThrow(
      'no Atom feed',
    );
    expect(() => parseListing('no XML', { format: 'arxiv-api' })).toThrow('no Atom feed');
  });
});

describe('a feed that was cut off', () => {
  it('keeps its whole entries and says that more is missing', () => {
    const { papers, issues } = parseListing(whole.slice(0, whole.lastIndexOf('<category')));
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([
      { code: 'truncated', where: 'end of the text', expected: '</feed>', received: titles[2] },
    ]);
  });

  it('does not make another paper of half an identifier or half a title', () => {
    for (const place of ['01003v1', 'Map of'])
      expect(parseListing(whole.slice(0, whole.indexOf(place) + 2)).papers).toHaveLength(2);
  });

  it('after its last entry keeps all of them', () => {
    const { papers, issues } = parseListing(whole.replace('</feed>', ''));
    expect(papers).toHaveLength(3);
    expect(issues).toMatchObject([{ code: 'truncated' }]);
  });
});

describe('hostile feeds', () => {
  it('expand no entities of their own', () => {
    const lol = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join(
      '',
    );
    const bomb = whole
      .replace('<feed', `<!DOCTYPE feed [<!ENTITY l0 "lol">${lol}]><feed`)
      .replace('Robots', '&l30; Robots');
    const title = parseListing(bomb).papers[0]?.title ?? '';
    expect(title).not.toContain('lol');
    expect(title.length).toBeLessThan(100);
  });

  it('read no files', () => {
    const feed = whole
      .replace('<feed', '<!DOCTYPE feed [<!ENTITY f SYSTEM "file:///etc/passwd">]><feed')
      .replace('Robots', '&f;');
    expect(JSON.stringify(parseListing(feed))).not.toContain('root:');
  });

  it('may nest as deep as they like: the papers before that stay', () => {
    const deep = '<b>'.repeat(100_000) + '</b>'.repeat(100_000);
    const last = whole.lastIndexOf('<entry>');
    const { papers, issues } = parseListing(whole.slice(0, last) + deep + whole.slice(last));
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([{ code: 'truncated' }]);
    expect(parseListing('<feed>'.repeat(100_000), { format: 'arxiv-api' }).papers).toEqual([]);
  });
});
