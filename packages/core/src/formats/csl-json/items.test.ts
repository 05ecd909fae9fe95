import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const MARK = { type: 'book', 'citation-key': 'k' };

/** The one paper of an item, and the issues. */
function paperOf(item: object) {
  const { papers, issues, format } = parseListing([{ ...MARK, title: 'T', ...item }]);
  expect(format).toBe('csl-json');
  const [paper] = papers;
  expect.assert(paper);
  return { ...paper, issues };
}

describe('a document', () => {
  const item = { ...MARK, title: 'A' };

  it.each([
    ['an array', [item]],
    ['one item', item],
    ['the envelope of Zotero', { items: [item] }],
    ['the envelope of Pandoc', { references: [item] }],
    [
      'what Crossref sends as CSL',
      { type: 'journal-article', title: 'A', author: [{ family: 'X' }], DOI: '10.1000/x' },
    ],
  ])('may be %s', (_, value) => {
    const { format, papers, issues } = parseListing(value);
    expect(format).toBe('csl-json');
    expect(papers).toMatchObject([{ title: 'A' }]);
    expect(issues).toEqual([]);
  });

  it('that was cut off keeps its whole items', () => {
    const text = JSON.stringify([item, { ...item, title: 'B' }]);
    const { papers, issues } = parseListing(text.slice(0, -8));
    expect(papers).toMatchObject([{ title: 'A' }]);
    expect(issues).toMatchObject([{ code: 'truncated' }]);
  });

  it('of another kind is refused', () => {
    try {
      parseListing({ a: 1 }, { format: 'csl-json' });
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.code).toBe('malformed');
    }
  });

  it.each([
    ['works of Crossref', [{ type: 'book', title: ['T'], issued: { 'date-parts': [[2020]] } }]],
    ['papers of ours', [{ title: 'T', authors: [] }]],
    ['works of OpenAlex', [{ id: 'W1', type: 'article', title: 'T', authorships: [] }]],
  ])('is not mistaken: %s', (_, value) => {
    try {
      expect(parseListing(value).format).not.toBe('csl-json');
    } catch (error) {
      if (!isListingError(error)) throw error;
    }
  });

  it('loses an item that is none, and says so', () => {
    const { papers, issues } = parseListing([item, null, 5, { ...MARK }]);
    expect(papers).toHaveLength(1);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([
      ['wrong-shape', 'entry 2'],
      ['wrong-shape', 'entry 3'],
      ['missing-title', 'entry 4'],
    ]);
  });
});

describe('dates', () => {
  it.each([
    [{ 'date-parts': [['2013', 1, 2]] }, '2013-01-02'],
    [{ 'date-parts': [[2013, '11']] }, '2013-11'],
    [{ 'date-parts': [[2014, 12, 31], [0]] }, '2014-12-31'],
    [{ 'date-parts': [[2017, 14]] }, '2017'],
    [{ 'date-parts': [[2017]], season: 3 }, '2017'],
    [{ raw: '2012-05-03' }, '2012-05-03'],
    [{ raw: 2012 }, '2012'],
    [{ literal: 'Spring 2012' }, '2012'],
    ['2012-05/2012-06', '2012-05'],
  ])('%j', (issued, date) => {
    const { publishedAt, issues } = paperOf({ issued });
    expect(publishedAt).toBe(date);
    expect(issues).toEqual([]);
  });

  it.each([{ 'date-parts': [[-334]] }, { literal: '13th cent' }, { 'date-parts': [['11', 13]] }])(
    'are not made up, but reported: %j',
    (issued) => {
      const paper = paperOf({ issued });
      expect(paper).not.toHaveProperty('publishedAt');
      expect(paper.issues).toMatchObject([{ code: 'unreadable-date' }]);
    },
  );

  it('that say nothing, or something else, are passed over', () => {
    for (const issued of [
      { 'date-parts': [[]] },
      { 'date-parts': [[null]] },
      {},
      null,
      5.5,
      [],
      '',
    ]) {
      const paper = paperOf({ issued, accessed: { 'date-parts': [[2020]] } });
      expect(paper.publishedAt ?? '').toBe('');
    }
  });
});

describe('names', () => {
  it.each([
    [{ family: 'Doe', given: 'Ann' }, 'Ann Doe'],
    [{ family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' }, 'V. van Gogh'],
    [
      { family: 'X', given: 'A', 'dropping-particle': 'de', 'non-dropping-particle': 'la' },
      'A de la X',
    ],
    [{ family: 'King', given: 'M', suffix: 'Jr.' }, 'M King Jr.'],
    [{ literal: 'The Group' }, 'The Group'],
    [{ name: 'The Group' }, 'The Group'],
  ])('%j', (name, shown) => {
    expect(paperOf({ author: [name] }).authors).toEqual([{ name: shown }]);
  });

  it('that are none, or others, are left out; ORCID is kept', () => {
    const author = [
      null,
      'x',
      {},
      { literal: 'et al.' },
      { family: 'A', ORCID: 'http://orcid.org/0000-0002-1825-0097' },
    ];
    expect(paperOf({ author }).authors).toEqual([{ name: 'A', orcid: '0000-0002-1825-0097' }]);
  });
});

describe('identifiers and details', () => {
  it.each([
    [{ DOI: 'https://doi.org/10.1000/X' }, { doi: '10.1000/x' }],
    [{ URL: 'http://dx.doi.org/10.1000/x' }, { doi: '10.1000/x' }],
    [{ number: 'arXiv:2404.01234' }, { arxiv: '2404.01234' }],
    [{ number: 7 }, {}],
    [{ custom: { arxiv: '2404.01234', acl: 'P19-1' } }, { arxiv: '2404.01234', acl: 'P19-1' }],
    [
      { custom: { arxiv: 'none', dblp: 7, other: 'x' }, number: 'arXiv:2404.01234' },
      { arxiv: '2404.01234' },
    ],
    [{ custom: 'x' }, {}],
    [{ PMID: 23439512 }, { pubmed: '23439512' }],
    [{ DOI: 5, URL: {}, PMID: [] }, {}],
  ])('%j', (item, ids) => {
    expect(paperOf(item)).toMatchObject({ ids, issues: [] });
  });

  it('a DOI that is none is reported, a script is no link', () => {
    expect(paperOf({ DOI: 'n/a' }).issues).toMatchObject([{ code: 'unknown-identifier' }]);
    expect(paperOf({ URL: 'javascript:alert(1)' }).links).toEqual([]);
  });

  it('mark-up goes, keywords are cut', () => {
    expect(
      paperOf({ title: '<span class="nocase">On <i>E. coli</i></span>', keyword: 'a, b, c' }),
    ).toMatchObject({ title: 'On E. coli', keywords: ['a', 'b', 'c'] });
    expect(paperOf({ keyword: 'a, b; c' }).keywords).toEqual(['a, b', 'c']);
  });
});
