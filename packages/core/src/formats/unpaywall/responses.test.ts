import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

const response = (fields: object = {}) => ({
  doi: '10.1234/X',
  is_oa: true,
  oa_locations: [],
  title: 'T',
  ...fields,
});
const read = (fields: object = {}) => {
  const { papers, issues } = parseListing(response(fields));
  return { ...papers[0], issues };
};

describe('a DOI object', () => {
  it('is read to the last detail', () => {
    const best = {
      url: 'https://example.org/a.pdf',
      url_for_pdf: 'https://example.org/a.pdf',
      url_for_landing_page: 'https://doi.org/10.1234/x',
    };
    const file = 'https://repository.example.org/b';
    const { issues, ...paper } = read({
      title: 'On <i>E. coli</i> &amp; us',
      published_date: '2024-05-08',
      year: 2024,
      journal_name: 'Nature Things',
      best_oa_location: best,
      oa_locations: [
        best,
        { url: file, url_for_pdf: file, url_for_landing_page: file },
        { url: 'http://arxiv.org/abs/2304.05376', url_for_landing_page: null, url_for_pdf: null },
      ],
      z_authors: [
        { given: 'Ana', family: 'Gómez', ORCID: 'https://orcid.org/0000-0001-5109-3700' },
        { raw_author_name: 'B. Lee', raw_affiliation_strings: ['Lab'] },
        { family: null },
      ],
    });
    expect(issues).toEqual([]);
    expect(paper).toEqual({
      id: 'arxiv:2304.05376',
      ids: { arxiv: '2304.05376', doi: '10.1234/x' },
      title: 'On E. coli & us',
      authors: [
        { name: 'Ana Gómez', orcid: '0000-0001-5109-3700' },
        { name: 'B. Lee', affiliation: 'Lab' },
      ],
      publishedAt: '2024-05-08',
      venue: 'Nature Things',
      categories: [],
      keywords: [],
      links: [
        { rel: 'abstract', url: 'https://doi.org/10.1234/x' },
        { rel: 'pdf', url: 'https://example.org/a.pdf' },
        { rel: 'pdf', url: file },
      ],
      counts: {},
      provenance: [{ source: 'unpaywall', url: 'https://doi.org/10.1234/x', position: 1 }],
    });
  });

  it('of which the year alone is known gets no day', () => {
    expect(read({ published_date: '2024-01-01' }).publishedAt).toBe('2024');
    expect(read({ published_date: null, year: 2024 }).publishedAt).toBe('2024');
  });

  it('with the page of a whole issue for a title keeps its first words, and says so', () => {
    const { title = '', issues } = read({ title: 'Volume 2 Issue 4 '.repeat(1_000) });
    expect(title).toMatch(/^Volume 2 Issue 4 .*…$/);
    expect(title.length).toBeLessThan(310);
    expect(issues).toMatchObject([{ code: 'overlong-title', where: 'entry 1' }]);
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = ['doi', 'z_authors', 'oa_locations', 'best_oa_location', 'journal_name'];
      expect(read(Object.fromEntries(keys.map((key) => [key, wrong])))).toMatchObject({
        title: 'T',
        issues: [],
      });
    }
    expect(read({ published_date: 'soon' }).issues).toMatchObject([{ code: 'invalid-field' }]);
  });
});

describe('the answer as a whole', () => {
  it('may be a search, an array, or empty', () => {
    const search = { results: [{ response: response(), score: 1 }], elapsed_seconds: 0.1 };
    for (const answer of [search, [response()]]) {
      expect(parseListing(answer)).toMatchObject({ format: 'unpaywall', papers: [{ title: 'T' }] });
    }
    expect(parseListing({ results: [], elapsed_seconds: 0.015 })).toMatchObject({
      format: 'unpaywall',
      papers: [],
    });
  });

  it('may have a next page only when this one is full', () => {
    const url = 'https://api.unpaywall.org/v2/search?query=x';
    const next = (length: number, at = url) =>
      parseListing({ results: Array(length).fill({ response: response() }) }, { url: at }).next;
    expect(next(50)).toBe(`${url}&page=2`);
    expect(next(50, `${url}&page=2`)).toBe(`${url}&page=3`);
    expect(next(49)).toBeUndefined();
  });

  it('may be an error, whose words are passed on', () => {
    const error = { HTTP_status_code: 404, error: true, message: 'is an invalid doi' };
    expect(() => parseListing(error)).toThrow('is an invalid doi');
  });

  it('keeps its whole results when the text was cut off', () => {
    const { whole, titles } = formatFixtures.unpaywall;
    const listing = parseListing(whole.slice(0, whole.indexOf('free.3') + 3));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
  });
});
