import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { detectSemanticScholar } from './detect.ts';

const ID = 'c31c87c591a25c64fbaa82e8ac6a81831b6ac7ce';
const paper = (fields: object = {}) => ({ paperId: ID, title: 'T', ...fields });
const SEARCH = 'https://api.semanticscholar.org/graph/v1/paper/search?query=x&offset=0';

function refusal(answer: object, url?: string): ListingError {
  try {
    parseListing(answer, { url });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('the shape of an answer', () => {
  it.each([
    ['a search', { total: 1, offset: 0, data: [paper()] }],
    ['a bulk search', { total: 1, token: null, data: [paper()] }],
    ['a title match', { data: [paper({ matchScore: 12.5 })] }],
    ['recommendations', { recommendedPapers: [paper()] }],
    ['citations', { offset: 0, data: [{ citingPaper: paper(), contexts: [] }] }],
    ['references', { offset: 0, data: [{ citedPaper: paper(), intents: [] }] }],
    ['one paper', paper()],
  ])('may be %s', (_, answer) => {
    expect(parseListing(answer)).toMatchObject({
      format: 'semantic-scholar',
      papers: [{ id: `semanticScholar:${ID}`, title: 'T' }],
      issues: [],
    });
  });

  it('may be a batch, in which null stands for an unknown identifier', () => {
    const listing = parseListing([null, paper(), null]);
    expect(listing).toMatchObject({
      format: 'semantic-scholar',
      papers: [{ provenance: [{ source: 'semantic-scholar', position: 2 }] }],
      issues: [
        { code: 'wrong-shape', where: 'entry 1', received: 'null' },
        { code: 'wrong-shape', where: 'entry 3' },
      ],
    });
    expect(refusal([null]).code).toBe('no-readable-entry');
  });

  it.each([
    [{ total: 0, offset: 0 }],
    [{ total: 0, token: null }],
    [{ total: 0, offset: 0, data: [] }],
    [{ data: [] }],
    [{ recommendedPapers: [] }],
  ])('may be empty: %j', (answer) => {
    expect(parseListing(answer)).toMatchObject({
      format: 'semantic-scholar',
      papers: [],
      issues: [],
    });
  });

  it('leads to the next page, by offset or by token', () => {
    const next = (more: object, url?: string) =>
      parseListing({ data: [paper()], ...more }, { url }).next;
    expect(next({ next: 100 }, SEARCH)).toBe(SEARCH.replace('offset=0', 'offset=100'));
    expect(next({ token: 'AB=' }, SEARCH)).toContain('token=AB%3D');
    expect(next({ next: 100 })).toBeUndefined();
    expect(next({ token: null }, SEARCH)).toBeUndefined();
  });

  it('keeps its whole papers when the text was cut off', () => {
    const { whole, titles } = formatFixtures['semantic-scholar'];
    const search = parseListing(whole.slice(0, -30));
    expect(search.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(search.issues).toMatchObject([{ code: 'truncated' }]);
    const recommended = whole.replace(/^.*?"data"/, '{"recommendedPapers"').slice(0, -30);
    expect(parseListing(recommended).papers).toHaveLength(2);
  });
});

describe('an error', () => {
  it.each([
    [{ error: 'Title match not found' }, 'Title match not found.'],
    [{ message: 'Forbidden' }, 'Forbidden.'],
    [{ message: 'Too Many Requests. Please wait.', code: '429' }, 'Too Many Requests'],
  ])('is passed on: %j', (answer, words) => {
    for (const url of [undefined, SEARCH]) {
      expect(refusal(answer, url)).toMatchObject({
        code: 'source-error',
        message: expect.stringContaining(words),
      });
    }
  });

  it('is certain only at the address of the source', () => {
    const certainty = (url?: string) =>
      detectSemanticScholar(openDocument({ message: 'Forbidden' }, { ...(url && { url }) }));
    expect(certainty(SEARCH)).toBe(1);
    expect(certainty('https://semanticscholar.org.example.com/')).toBeLessThan(1);
    expect(certainty()).toBeLessThan(0.5);
  });

  it('is no listing: an object that happens to have a message is not ours', () => {
    const other = openDocument({ message: 'hello', items: [] });
    expect(detectSemanticScholar(other)).toBe(0);
  });
});

describe('a paper', () => {
  it('is read to the last detail', () => {
    const { papers, issues } = parseListing(
      paper({
        externalIds: {
          ArXiv: '2312.07559',
          DOI: '10.48550/arXiv.2312.07559',
          CorpusId: 266191420,
          DBLP: 'journals/corr/abs-2312-07559',
          PubMed: 123,
          ACL: '2024.acl-1.1',
        },
        url: `https://www.semanticscholar.org/paper/${ID}`,
        title: '[PDF] A <i>b</i> &amp; c',
        abstract: 'See https://github.com/a/b.',
        tldr: { model: 'tldr@v2.0.0', text: 'Short.' },
        venue: '',
        publicationVenue: { name: 'A Venue' },
        year: 2023,
        publicationDate: null,
        citationCount: 111,
        openAccessPdf: { url: '', status: null },
        s2FieldsOfStudy: [{ category: 'Computer Science', source: 'external' }],
        fieldsOfStudy: null,
        authors: [
          { authorId: '7', name: "Jakub L'ala", affiliations: ['Francis Crick'] },
          { authorId: null, name: 'Nobody' },
          { authorId: '8', name: '' },
        ],
      }),
      { observedAt: '2026-06-12' },
    );
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        id: 'arxiv:2312.07559',
        ids: {
          arxiv: '2312.07559',
          semanticScholar: ID,
          pubmed: '123',
          dblp: 'journals/corr/abs-2312-07559',
          acl: '2024.acl-1.1',
        },
        title: 'A b & c',
        abstract: 'See https://github.com/a/b.',
        summary: 'Short.',
        authors: [
          {
            name: "Jakub L'ala",
            url: 'https://www.semanticscholar.org/author/7',
            affiliation: 'Francis Crick',
          },
          { name: 'Nobody' },
        ],
        publishedAt: '2023',
        venue: 'A Venue',
        categories: ['Computer Science'],
        keywords: [],
        links: [
          { rel: 'abstract', url: 'https://arxiv.org/abs/2312.07559' },
          { rel: 'abstract', url: 'https://doi.org/10.48550/arXiv.2312.07559' },
          { rel: 'abstract', url: `https://www.semanticscholar.org/paper/${ID}` },
          { rel: 'code', url: 'https://github.com/a/b' },
        ],
        counts: { citations: 111, observedAt: '2026-06-12' },
        provenance: [
          {
            source: 'semantic-scholar',
            url: `https://www.semanticscholar.org/paper/${ID}`,
            position: 1,
          },
        ],
      },
    ]);
  });

  it('may be one that is only cited, without an identifier', () => {
    const { papers } = parseListing({ data: [{ citingPaper: { paperId: null, title: 'T' } }] });
    expect(papers).toMatchObject([{ id: expect.stringMatching(/^title:/) }]);
  });

  it('needs a title, and says what to ask for', () => {
    expect(refusal({ data: [{ paperId: 'x' }] }).message).toContain('ask for "title" in `fields=`');
    const { papers, issues } = parseListing({ data: [{ paperId: ID }, { paperId: ID }] });
    expect(papers.map(({ title }) => title)).toEqual(Array(2).fill(`Semantic Scholar ${ID}`));
    expect(issues.map(({ code }) => code)).toEqual([
      'titles-not-asked',
      'missing-title',
      'missing-title',
    ]);
    expect(refusal({ data: [{ authorId: '1', name: 'A' }] }).message).toContain('an author');
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = [
        'externalIds',
        'authors',
        'tldr',
        'journal',
        'openAccessPdf',
        's2FieldsOfStudy',
      ];
      const rest = ['abstract', 'venue', 'publicationVenue', 'citationCount', 'fieldsOfStudy'];
      const fields = Object.fromEntries([...keys, ...rest].map((key) => [key, wrong]));
      expect(parseListing(paper(fields)).papers).toMatchObject([{ title: 'T' }]);
    }
    const { papers, issues } = parseListing(paper({ publicationDate: 'soon', year: 2024 }));
    expect(papers[0]?.publishedAt).toBe('2024');
    expect(issues).toMatchObject([{ code: 'invalid-field', received: 'soon' }]);
  });
});
