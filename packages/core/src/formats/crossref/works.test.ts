import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { dateOfParts } from './date-parts.ts';
import { detectCrossref } from './detect.ts';

const work = (fields: object = {}) => ({ DOI: '10.1234/x', title: ['T'], ...fields });
const single = (fields: object = {}) => ({
  status: 'ok',
  'message-type': 'work',
  message: work(fields),
});
const read = (fields: object = {}) => {
  const { papers, issues } = parseListing(single(fields));
  return { ...papers[0], issues };
};

describe('a date', () => {
  it.each([
    [[[2024, 4, 1]], '2024-04-01'],
    [[[2024, 12]], '2024-12'],
    [[[2024]], '2024'],
    [[[null]], undefined],
    [[[2024, null, 3]], '2024'],
    [[['2024', '5']], '2024-05'],
    [[[2024, 13]], undefined],
    [[[2023, 2, 30]], undefined],
    [[[]], undefined],
    [[], undefined],
    [null, undefined],
  ])('with the parts %j is %j', (parts, date) => {
    expect(dateOfParts({ 'date-parts': parts })).toBe(date);
  });

  it('is the first that is known, and a broken one is reported', () => {
    const published = { 'date-parts': [[null]] };
    const online = { 'date-parts': [[2024, 2]] };
    expect(read({ published, 'published-online': online })).toMatchObject({
      publishedAt: '2024-02',
      issues: [],
    });
    const broken = { 'date-parts': [[2024, 99]] };
    expect(read({ issued: broken, posted: online })).toMatchObject({
      publishedAt: '2024-02',
      issues: [{ code: 'invalid-field' }],
    });
  });
});

describe('a work', () => {
  it('is read to the last detail', () => {
    const { papers, issues } = parseListing(
      single({
        DOI: '10.1234/X(99)1',
        title: ['The <i>E. coli</i> Story'],
        subtitle: ['A <b>Tale</b>'],
        abstract: '<jats:title>ABSTRACT</jats:title><jats:p>See https://github.com/a/b.</jats:p>',
        author: [
          {
            given: 'Ana',
            family: 'Gómez',
            suffix: 'Jr.',
            ORCID: 'http://orcid.org/0000-0001-5109-3700',
            affiliation: [{ name: 'EPFL' }],
          },
          { name: 'The Group', affiliation: [] },
          { family: 'Solo' },
          {},
        ],
        published: { 'date-parts': [[2024, 4, 1]] },
        'container-title': ['Journal of Things', 'J. Things'],
        subject: ['Biology'],
        language: 'en',
        'is-referenced-by-count': 3,
        link: [
          { URL: 'https://example.org/a.pdf', 'content-type': 'application/pdf' },
          { URL: 'https://example.org/a.xml', 'content-type': 'text/xml' },
        ],
        resource: { primary: { URL: 'https://example.org/a' } },
        relation: {
          'has-preprint': [{ 'id-type': 'doi', id: '10.48550/arXiv.2304.05376' }],
          'is-preprint-of': [{ 'id-type': 'doi', id: '10.1000/later' }],
        },
        'updated-by': [{ type: 'retraction', DOI: '10.1234/notice' }],
      }),
      { observedAt: '2026-06-12' },
    );
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        id: 'arxiv:2304.05376',
        ids: { arxiv: '2304.05376', doi: '10.1234/x(99)1' },
        title: 'The E. coli Story: A Tale',
        abstract: 'See https://github.com/a/b.',
        authors: [
          { name: 'Ana Gómez, Jr.', orcid: '0000-0001-5109-3700', affiliation: 'EPFL' },
          { name: 'The Group' },
          { name: 'Solo' },
        ],
        publishedAt: '2024-04-01',
        venue: 'Journal of Things',
        categories: ['Biology'],
        keywords: [],
        language: 'en',
        links: [
          { rel: 'abstract', url: 'https://doi.org/10.1234/x(99)1' },
          { rel: 'abstract', url: 'https://example.org/a' },
          { rel: 'pdf', url: 'https://example.org/a.pdf' },
          { rel: 'other', url: 'https://doi.org/10.1000/later' },
          { rel: 'code', url: 'https://github.com/a/b' },
        ],
        counts: { citations: 3, observedAt: '2026-06-12' },
        withdrawn: true,
        provenance: [{ source: 'crossref', url: 'https://doi.org/10.1234/x(99)1', position: 1 }],
      },
    ]);
  });

  it('is withdrawn when its title or a notice says so, not when it is the notice', () => {
    expect(read({ title: ['RETRACTED ARTICLE: A Cure'] }).withdrawn).toBe(true);
    expect(read({ title: ['Retracted papers and their readers'] })).not.toHaveProperty('withdrawn');
    expect(read({ 'update-to': [{ type: 'retraction' }] })).not.toHaveProperty('withdrawn');
    expect(read({ 'updated-by': [{ type: 'correction' }] })).not.toHaveProperty('withdrawn');
  });

  it('does not repeat a subtitle that the title holds already', () => {
    expect(read({ title: ['Maps: A Story'], subtitle: ['a story'] }).title).toBe('Maps: A Story');
    expect(read({ title: ['Why?'], subtitle: ['Because'] }).title).toBe('Why? Because');
  });

  it('may have its title in an array, alone, or in its own language', () => {
    expect(read({ title: ['', 'Second'] }).title).toBe('Second');
    expect(read({ title: 'Alone' }).title).toBe('Alone');
    expect(read({ title: [], 'original-title': ['Titel'] }).title).toBe('Titel');
  });

  it('has a DOI with signs that addresses give a meaning to', () => {
    expect(read({ DOI: '10.1234/a#b?c' }).links).toEqual([
      { rel: 'abstract', url: 'https://doi.org/10.1234/a%23b%3Fc' },
    ]);
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = ['author', 'abstract', 'published', 'issued', 'link', 'relation', 'subject'];
      const rest = ['container-title', 'subtitle', 'resource', 'updated-by', 'institution'];
      const fields = Object.fromEntries([...keys, ...rest].map((key) => [key, wrong]));
      expect(read(fields).title).toMatch(/^T/);
    }
  });
});

describe('the answer as a whole', () => {
  it.each([
    ['the items alone', { items: [work()] }],
    ['an array of works', [work()]],
    ['one work alone', work()],
    ['an answer of 2017, without its type', { status: 'ok', message: work() }],
  ])('may be %s', (_, answer) => {
    expect(parseListing(answer)).toMatchObject({ format: 'crossref', papers: [{ title: 'T' }] });
  });

  it('is not mistaken for CSL JSON, whose titles are texts', () => {
    const csl = openDocument([{ DOI: '10.1234/x', title: 'T', type: 'article-journal' }]);
    expect(detectCrossref(csl)).toBe(0);
  });

  it('may be an error, whose words are passed on', () => {
    expect(() => parseListing('Resource not found.\n')).toThrow('error: Resource not found.');
    const failure = {
      status: 'failed',
      'message-type': 'validation-failure',
      message: [{ type: 'parameter-not-found', message: 'This route does not support x' }],
    };
    expect(() => parseListing(failure)).toThrow('This route does not support x');
    const exception = { status: 'error', 'message-type': 'exception', message: { name: 'Oops' } };
    expect(() => parseListing(exception)).toThrow('Oops');
  });

  it('of journals holds no papers, although they have titles', () => {
    const items = [{ title: 'Journal of Things', ISSN: ['1234-5678'] }];
    const journals = { status: 'ok', 'message-type': 'journal-list', message: { items } };
    expect(() => parseListing(journals)).toThrow('It is no work');
  });

  it('leads to the next page, by cursor or by offset', () => {
    const next = (message: object, url?: string) =>
      parseListing(
        { status: 'ok', 'message-type': 'work-list', message: { items: [work()], ...message } },
        { url },
      ).next;
    const page = 'https://api.crossref.org/works?query=x';
    expect(next({ 'next-cursor': 'AB=' }, `${page}&cursor=*`)).toContain('cursor=AB%3D');
    expect(next({ 'total-results': 9 }, page)).toBe(`${page}&offset=1`);
    expect(next({ 'total-results': 9 }, `${page}&offset=7`)).toBe(`${page}&offset=8`);
    expect(next({ 'total-results': 9 }, `${page}&offset=8`)).toBeUndefined();
    expect(next({ 'total-results': 9 })).toBeUndefined();
  });

  it('keeps its whole works when the text was cut off', () => {
    const { whole, titles } = formatFixtures.crossref;
    const listing = parseListing(whole.slice(0, -30));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
  });
});
