import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';
import { datesByType, publicationDate } from './dates.ts';

const record = (fields: object = {}) => ({
  doi: '10.1234/x',
  titles: [{ title: 'T' }],
  creators: [],
  ...fields,
});
const read = (fields: object = {}) => {
  const { papers, issues } = parseListing(record(fields));
  return { ...papers[0], issues };
};
const date = (dateType: string, value: string) => ({ date: value, dateType });

const context = { report: () => undefined };

describe('the date of publication', () => {
  it.each([
    ['Issued', [date('Submitted', '2018-07-16'), date('Issued', '2018-12')], '2018-12'],
    [
      'the day of Available',
      [date('Issued', '2018'), date('Available', '2018-12-01')],
      '2018-12-01',
    ],
    ['not another year', [date('Issued', '2024'), date('Available', '2025-02-25')], '2024'],
    ['the start of a range', [date('Issued', '2018-01-02/2019-01-02')], '2018-01-02'],
    ['Available alone', [date('Available', '2018')], '2018'],
    ['nothing of the kind', [date('Issued', 'in press')], undefined],
  ])('is %s', (_, dates, expected) => {
    expect(publicationDate(datesByType(dates, context), false)).toBe(expected);
  });

  it('is, at arXiv, that of the first version', () => {
    const dates = [
      date('Submitted', '2023-10-02T00:14:49Z'),
      date('Submitted', '2023-04-11T17:41:13Z'),
      date('Available', '2023-04'),
      date('Issued', '2023'),
    ];
    expect(publicationDate(datesByType(dates, context), true)).toBe('2023-04-11T17:41:13Z');
  });

  it('is the year, as a number or a text, when there is no other', () => {
    expect(read({ publicationYear: 2018 }).publishedAt).toBe('2018');
    expect(read({ publicationYear: '2018', dates: null }).publishedAt).toBe('2018');
    expect(read({ publicationYear: 'n.d.' }).issues).toMatchObject([{ code: 'invalid-field' }]);
  });
});

describe('a date', () => {
  it('that is none is reported, one that is missing is not', () => {
    const dates = [date('Issued', 'in press'), date('Updated', ''), null, {}];
    expect(read({ dates }).issues).toMatchObject([{ code: 'invalid-field', received: 'in press' }]);
  });
});

describe('a record', () => {
  it('is read to the last detail', () => {
    const { papers, issues } = parseListing({
      data: {
        id: '10.48550/arxiv.2304.05376',
        type: 'dois',
        attributes: record({
          doi: '10.48550/arxiv.2304.05376',
          titles: [
            { title: 'Ein Titel', titleType: 'TranslatedTitle' },
            { title: 'Main &amp; <i>more</i>' },
            { title: 'Below', titleType: 'Subtitle' },
          ],
          creators: [
            {
              name: 'Gómez, Ana',
              nameType: 'Personal',
              nameIdentifiers: [{ nameIdentifier: 'https://orcid.org/0000-0001-5109-3700' }],
              affiliation: ['EPFL'],
            },
            { name: 'Lee, B.', givenName: 'B.', familyName: 'Lee', affiliation: [{ name: 'Lab' }] },
            { name: 'Museum, Town', nameType: 'Organizational' },
            {},
          ],
          dates: [date('Updated', '2024-02-01'), date('Withdrawn', '2024-02-01')],
          publisher: { name: 'arXiv' },
          subjects: [
            { subject: 'Computation and Language (cs.CL)', subjectScheme: 'arXiv' },
            { subject: 'chemistry' },
          ],
          descriptions: [
            { description: 'Other', descriptionType: 'Other' },
            { description: '<p>See https://github.com/a/b.</p>', descriptionType: 'Abstract' },
          ],
          language: 'en',
          publicationYear: 2023,
          citationCount: 4,
          url: 'https://arxiv.org/abs/2304.05376',
        }),
      },
    });
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        id: 'arxiv:2304.05376',
        ids: { arxiv: '2304.05376' },
        title: 'Main & more: Below',
        abstract: 'See https://github.com/a/b.',
        authors: [
          { name: 'Ana Gómez', orcid: '0000-0001-5109-3700', affiliation: 'EPFL' },
          { name: 'B. Lee', affiliation: 'Lab' },
          { name: 'Museum, Town' },
        ],
        publishedAt: '2023',
        updatedAt: '2024-02-01',
        venue: 'arXiv',
        categories: ['cs.CL'],
        keywords: ['chemistry'],
        language: 'en',
        links: [
          { rel: 'abstract', url: 'https://doi.org/10.48550/arxiv.2304.05376' },
          { rel: 'abstract', url: 'https://arxiv.org/abs/2304.05376' },
          { rel: 'code', url: 'https://github.com/a/b' },
        ],
        counts: { citations: 4 },
        withdrawn: true,
        provenance: [
          { source: 'datacite', url: 'https://doi.org/10.48550/arxiv.2304.05376', position: 1 },
        ],
      },
    ]);
  });

  it('may have only a title of a kind', () => {
    expect(read({ titles: [{ title: 'Other', titleType: 'AlternativeTitle' }] }).title).toBe(
      'Other',
    );
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = ['dates', 'descriptions', 'subjects', 'publisher', 'container', 'identifiers'];
      const fields = Object.fromEntries(keys.map((key) => [key, wrong]));
      expect(read({ ...fields, creators: [wrong] })).toMatchObject({ title: 'T', issues: [] });
    }
  });
});

describe('the answer as a whole', () => {
  it.each([
    ['an array of records', [record()]],
    ['a page of resources', { data: [{ type: 'dois', attributes: record() }] }],
    ['one resource', { data: { type: 'dois', attributes: record() } }],
  ])('may be %s', (_, answer) => {
    expect(parseListing(answer)).toMatchObject({ format: 'datacite', papers: [{ title: 'T' }] });
  });

  it('may be empty, and leads to its next page', () => {
    const meta = { total: 0, totalPages: 0, page: 1 };
    expect(parseListing({ data: [], meta })).toMatchObject({ format: 'datacite', papers: [] });
    const links = { next: 'https://api.datacite.org/dois?page%5Bnumber%5D=2' };
    expect(parseListing({ data: [record()], links }).next).toBe(links.next);
    expect(
      parseListing({ data: [record()], links: { next: 'javascript:x' } }).next,
    ).toBeUndefined();
  });

  it('may be an error, whose words are passed on', () => {
    const errors = [{ status: '404', title: "The resource you are looking for doesn't exist." }];
    expect(() => parseListing({ errors })).toThrow("doesn't exist");
  });

  it('keeps its whole records when the text was cut off', () => {
    const { whole, titles } = formatFixtures.datacite;
    const listing = parseListing(whole.slice(0, whole.indexOf('maps.3') + 40));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
  });
});
