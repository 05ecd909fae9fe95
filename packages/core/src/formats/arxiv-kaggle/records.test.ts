import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const RECORD = {
  id: '0704.0010',
  submitter: 'Zo\\"e M\\"uller',
  authors: 'Z. M\\"uller and C.-P. Two (Lab X), for the X Collaboration',
  title: 'Of {\\it Shirts} and\n  $x^2$',
  comments: '9 pages; code: https://github.com/example/shirts',
  'journal-ref': 'J.Sh.D7:1,2007',
  doi: '10.1234/JSD.7',
  'report-no': 'X-1',
  categories: 'math.CO cs.CG',
  license: null,
  abstract: '  They fold. This paper has been\nwithdrawn.\n',
  versions: [
    { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
    { version: 'v10', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
    { version: 'v2', created: 'Tue, 3 Apr 2007 20:10:27 GMT' },
  ],
  update_date: '2008-11-26',
  authors_parsed: [
    ['Müller', 'Z.', '', 'Lab X, Paris', 'Lab Y'],
    ['Two', 'C. -P.', 'III'],
    ['X Collaboration', '', ''],
    [':', '', ''],
  ],
};

const paperOf = (changes: object) => {
  const { papers, issues } = parseListing([{ ...RECORD, ...changes }]);
  expect(issues).toEqual([]);
  return papers[0];
};

const line = (changes: object) => JSON.stringify({ ...RECORD, ...changes });

function refusal(text: string): ListingError {
  try {
    parseListing(text, { format: 'arxiv-kaggle' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('a record', () => {
  it('is read to the last detail', () => {
    expect(parseListing([RECORD])).toEqual({
      format: 'arxiv-kaggle',
      issues: [],
      papers: [
        {
          id: 'arxiv:0704.0010',
          ids: { arxiv: '0704.0010', doi: '10.1234/jsd.7' },
          version: 10,
          title: 'Of Shirts and $x^2$',
          abstract: 'They fold. This paper has been withdrawn.',
          authors: [
            { name: 'Z. Müller', affiliation: 'Lab X, Paris; Lab Y' },
            { name: 'C.-P. Two III' },
            { name: 'X Collaboration' },
          ],
          publishedAt: '2007-04-02T19:18:42Z',
          updatedAt: '2007-07-24T20:10:27Z',
          venue: 'J.Sh.D7:1,2007',
          categories: ['math.CO', 'cs.CG'],
          keywords: [],
          links: [
            { rel: 'abstract', url: 'https://arxiv.org/abs/0704.0010' },
            { rel: 'pdf', url: 'https://arxiv.org/pdf/0704.0010' },
            { rel: 'abstract', url: 'https://doi.org/10.1234/jsd.7' },
            { rel: 'code', url: 'https://github.com/example/shirts' },
          ],
          withdrawn: true,
          counts: {},
          provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/0704.0010', position: 1 }],
        },
      ],
    });
  });

  it('with one version was not updated, whenever its metadata was', () => {
    const paper = paperOf({ versions: RECORD.versions.slice(0, 1) });
    expect(paper).toMatchObject({ version: 1, publishedAt: '2007-04-02T19:18:42Z' });
    expect(paper).not.toHaveProperty('updatedAt');
  });

  it('with a later version alone was updated then, and published nobody knows when', () => {
    const paper = paperOf({ versions: RECORD.versions.slice(2) });
    expect(paper).toMatchObject({ version: 2, updatedAt: '2007-04-03T20:10:27Z' });
    expect(paper).not.toHaveProperty('publishedAt');
  });

  it.each([[undefined], [[]], [null], ['v1']])(
    'without versions (%j) was updated when its metadata was',
    (versions) => {
      expect(paperOf({ versions })?.updatedAt).toBe('2008-11-26');
    },
  );

  it('reads the text of its authors where they are not taken apart', () => {
    for (const authors_parsed of [undefined, null, []]) {
      expect(
        paperOf({ authors_parsed, authors: 'Z. M\\"uller and C.-P. Two (Lab X)' })?.authors,
      ).toEqual([{ name: 'Z. Müller' }, { name: 'C.-P. Two', affiliation: 'Lab X' }]);
    }
    expect(paperOf({ authors_parsed: [], authors: ['A. One', 'B. Two'] })?.authors).toHaveLength(2);
  });

  it.each([
    [704.001, '0704.0010'],
    [704.0001, '0704.0001'],
    [1412.3, '1412.3000'],
    [1501.001, '1501.00100'],
    [2404.01234, '2404.01234'],
    ['hep-th/9901001', 'hep-th/9901001'],
  ])('finds the identifier again that a table took for the number %j', (id, arxiv) => {
    expect(paperOf({ id })?.ids.arxiv).toBe(arxiv);
  });

  it('may list its categories', () => {
    expect(paperOf({ categories: ['math.CO cs.CG'] })?.categories).toEqual(['math.CO', 'cs.CG']);
    expect(paperOf({ categories: ['math.CO', 'cs.CG'] })?.categories).toEqual(['math.CO', 'cs.CG']);
    expect(paperOf({ categories: null })?.categories).toEqual([]);
  });

  it('says which date it could not read', () => {
    const { issues, papers } = parseListing([
      { ...RECORD, versions: [{ version: 'v1', created: 'soon' }] },
    ]);
    expect(papers).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'unreadable-date' }]);
  });
});

describe('records', () => {
  const expected = parseListing([RECORD, { ...RECORD, id: '0704.0011' }]);

  it.each([
    ['one a line', `${line({})}\n${line({ id: '0704.0011' })}\n`],
    ['lines with blank ones between', `${line({})}\r\n\r\n${line({ id: '0704.0011' })}`],
    ['an array', JSON.stringify([RECORD, { ...RECORD, id: '0704.0011' }])],
    ['an array over many lines', JSON.stringify([RECORD, { ...RECORD, id: '0704.0011' }], null, 2)],
  ])('may be %s', (_, text) => {
    expect(parseListing(text)).toEqual(expected);
  });

  it('may be one alone, on one line or on many', () => {
    const alone = { ...expected, papers: expected.papers.slice(0, 1) };
    expect(parseListing(line({}))).toEqual(alone);
    expect(parseListing(`${line({})}\n`)).toEqual(alone);
    expect(parseListing(JSON.stringify(RECORD, null, 1))).toEqual(alone);
    expect(parseListing(RECORD)).toEqual(alone);
  });

  it('are known however long the authors of the first are, and in whatever order its fields', () => {
    const authors = 'A. One, '.repeat(1_000);
    expect(parseListing(`${line({ authors })}\n${line({})}`).format).toBe('arxiv-kaggle');
    const { authors_parsed, categories, id, title } = RECORD;
    expect(parseListing(JSON.stringify({ title, authors_parsed, categories, id })).format).toBe(
      'arxiv-kaggle',
    );
  });

  it('of which the last breaks off keep the others, and say so', () => {
    const { papers, issues } = parseListing(
      `${line({})}\n${line({ id: '0704.0011' }).slice(0, 300)}`,
    );
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:0704.0010']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 2' }]);
  });

  it('of which one is broken keep the others, and say which', () => {
    const { papers, issues } = parseListing(
      `${line({})}\n{"id": "0704.0012", }\n"x"\n${line({ id: '0704.0011' })}`,
    );
    expect(papers).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: 'malformed-entry', where: 'entry 2' },
      { code: 'wrong-shape', where: 'entry 3' },
    ]);
  });

  it('are refused where there are none', () => {
    expect(refusal('"x"').code).toBe('malformed');
    expect(refusal('x').code).toBe('malformed');
  });

  it('take no more time than their number asks', { timeout: 60_000 }, () => {
    expect(parseListing(`${line({})}\n`.repeat(8_000)).papers).toHaveLength(8_000);
  });
});
