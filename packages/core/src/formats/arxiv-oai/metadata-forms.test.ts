import { describe, expect, it } from 'vitest';
import { oaiAnswer } from '../../fixtures/feeds.ts';
import { parseListing } from '../parse-listing.ts';

const HEADER =
  '<header><identifier>oai:arXiv.org:math/0601001</identifier><datestamp>2026-06-12</datestamp>' +
  '<setSpec>math:math</setSpec><setSpec>math:math:OC</setSpec><setSpec>physics:hep-th</setSpec></header>';

const read = (metadata: string, header = HEADER) =>
  parseListing(oaiAnswer(`<record>${header}<metadata>${metadata}</metadata></record>`));

const PAPER = {
  id: 'arxiv:math/0601001',
  ids: { arxiv: 'math/0601001', doi: '10.1140/x1' },
  title: 'A Résumé of Maß Theory',
  abstract: 'First line, it’s $x$. Second.',
  authors: [{ name: 'Ada Example Jr.', affiliation: 'CERN; DESY' }, { name: 'H1 Collaboration' }],
  publishedAt: '2006-01-02',
  updatedAt: '2007-03-04',
  venue: 'Eur.Phys.J. C31 (2003)',
  categories: ['math.OC', 'hep-th'],
  keywords: [],
  links: [
    { rel: 'abstract', url: 'https://arxiv.org/abs/math/0601001' },
    { rel: 'pdf', url: 'https://arxiv.org/pdf/math/0601001' },
    { rel: 'code', url: 'https://github.com/example/mass' },
  ],
  counts: {},
  provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/math/0601001', position: 1 }],
};

const SHARED = String.raw`<id>math/0601001</id><title>A R\'esum\'e of
  Ma{\ss} Theory</title><categories>math.OC hep-th</categories>
  <comments>23 pages, https://github.com/example/mass</comments><report-no>X-1</report-no>
  <journal-ref>Eur.Phys.J. C31 (2003)</journal-ref><doi>10.1140/X1 10.1140/erratum</doi>
  <license>http://arxiv.org/licenses/nonexclusive-distrib/1.0/</license>
  <abstract>  First line,
it&#8217;s $x$.
  Second.
</abstract>`;

describe('the form arXiv', () => {
  const form = (inside: string) =>
    read(`<arXiv xmlns="http://arxiv.org/OAI/arXiv/">${inside}</arXiv>`);

  it('is read to the last detail', () => {
    const { papers, issues } =
      form(`${SHARED}<created>2006-01-02</created><updated>2007-03-04</updated>
      <authors><author><keyname>Example</keyname><forenames>Ada</forenames><suffix>Jr.</suffix>
      <affiliation>CERN</affiliation><affiliation>DESY</affiliation></author>
      <author><keyname>Collaboration</keyname><forenames>H1</forenames></author>
      <author><keyname>:</keyname></author></authors>`);
    expect(papers).toEqual([PAPER]);
    expect(issues).toEqual([]);
  });

  it('may be prefixed', () => {
    const prefixed = read(
      '<a:arXiv xmlns:a="http://arxiv.org/OAI/arXiv/"><a:id>2606.01001</a:id><a:title>T</a:title></a:arXiv>',
    );
    expect(prefixed.papers).toMatchObject([{ id: 'arxiv:2606.01001', title: 'T' }]);
  });

  it('takes the identifier from the header when the metadata has none', () => {
    expect(form('<title>T</title>').papers[0]?.id).toBe('arxiv:math/0601001');
  });
});

describe('the form arXivRaw', () => {
  const form = (inside: string) =>
    read(`<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">${inside}</arXivRaw>`);
  const version = (number: number, date: string) =>
    `<version version="v${number}"><date>${date}</date><size>9kb</size></version>`;

  it('has a date for each version, and its authors in one text', () => {
    const { papers, issues } = form(
      `${SHARED}<submitter>Bob</submitter>${version(2, 'Sun, 4 Mar 2007 10:00:00 GMT')}${version(1, 'Mon, 2 Jan 2006 09:08:07 GMT')}
      <authors>Ada Example, Jr. (CERN, DESY) and H1 Collaboration</authors>`,
    );
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        ...PAPER,
        version: 2,
        publishedAt: '2006-01-02T09:08:07Z',
        updatedAt: '2007-03-04T10:00:00Z',
        authors: [
          { name: 'Ada Example Jr.', affiliation: 'CERN, DESY' },
          { name: 'H1 Collaboration' },
        ],
      },
    ]);
  });

  it('was never updated when it has one version', () => {
    const [paper] = form(`<title>T</title>${version(1, 'Mon, 2 Jan 2006 09:08:07 GMT')}`).papers;
    expect(paper).toMatchObject({ version: 1, publishedAt: '2006-01-02T09:08:07Z' });
    expect(paper).not.toHaveProperty('updatedAt');
  });

  it('counts versions as numbers', () => {
    const dates = [2, 10, 1].map((n) => version(n, `0${Math.min(n, 9)} Jan 2026 09:00:00 GMT`));
    expect(form(`<title>T</title>${dates.join('')}`).papers[0]).toMatchObject({
      version: 10,
      publishedAt: '2026-01-01T09:00:00Z',
      updatedAt: '2026-01-09T09:00:00Z',
    });
  });
});

describe('the form oai_dc', () => {
  const form = (inside: string, header?: string) =>
    read(
      `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</oai_dc:dc>`,
      header,
    );

  it('hides comments, references and identifiers among elements of the same name', () => {
    const { papers, issues } = form(`<dc:title>A Résumé of Maß Theory</dc:title>
      <dc:creator>Example, Ada, Jr.</dc:creator><dc:creator>H1 Collaboration</dc:creator>
      <dc:subject>Mathematics - Optimization and Control</dc:subject>
      <dc:description>Comment: 23 pages, https://github.com/example/mass</dc:description>
      <dc:description>  First line, it’s $x$. Second.</dc:description>
      <dc:date>2007-03-04</dc:date><dc:date>2006-01-02</dc:date><dc:type>text</dc:type>
      <dc:identifier>http://arxiv.org/abs/math/0601001</dc:identifier>
      <dc:identifier>Eur.Phys.J. C31 (2003)</dc:identifier><dc:identifier>doi:10.1140/x1</dc:identifier>`);
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        ...PAPER,
        authors: PAPER.authors.map(({ name }) => ({ name })),
        keywords: ['Mathematics - Optimization and Control'],
      },
    ]);
  });

  it('of another repository is read as well, under its own name', () => {
    const header = '<header><identifier>oai:zenodo.org:12</identifier></header>';
    const { papers, issues } = form(
      '<dc:title>T</dc:title><dc:date>2020</dc:date><dc:identifier>https://zenodo.org/records/12</dc:identifier>',
      header,
    );
    expect(issues).toEqual([]);
    expect(papers).toMatchObject([
      {
        publishedAt: '2020',
        links: [{ rel: 'abstract', url: 'https://zenodo.org/records/12' }],
        provenance: [{ source: 'zenodo.org' }],
      },
    ]);
  });
});

describe('a form that is not known', () => {
  it('costs its record, and is called by its name', () => {
    const marc = '<marc:record xmlns:marc="http://www.loc.gov/MARC21/slim"/>';
    expect(() => read(marc)).toThrow('Its metadata is <record>');
  });
});
