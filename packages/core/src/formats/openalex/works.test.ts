import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';
import { rebuildAbstract } from './rebuild-abstract.ts';

const work = (fields: object) => ({ id: 'https://openalex.org/W1', title: 'T', ...fields });
const read = (fields: object) => {
  const { papers, issues } = parseListing(work(fields));
  return { ...papers[0], issues };
};
const page = 'https://api.openalex.org/works?filter=x';

describe('the abstract of an inverted index', () => {
  it('stands in the order of its positions, gaps or not', () => {
    expect(rebuildAbstract({ b: [1, 9], a: [0, 4], c: [1_000_000_000] })).toBe('a b a b c');
  });

  it('loses the heading that was taken for its first word', () => {
    expect(rebuildAbstract({ Abstract: [0], We: [1] })).toBe('We');
    expect(rebuildAbstract({ Abstract: [0] })).toBe('Abstract');
  });

  it('may hold words that objects have as keys', () => {
    const index = JSON.parse('{"constructor":[0],"__proto__":[1],"toString":[2]}');
    expect(rebuildAbstract(index)).toBe('constructor __proto__ toString');
  });

  it('may be missing without complaint, but not be something else', () => {
    expect(read({ abstract_inverted_index: null })).toMatchObject({ issues: [] });
    expect(read({ abstract_inverted_index: 'text' }).issues).toMatchObject([
      { code: 'invalid-field', where: 'entry 1', received: 'text' },
    ]);
  });
});

describe('a work', () => {
  it('is read to the last detail', () => {
    const doi = 'https://doi.org/10.1000/X.1';
    const { papers, issues } = parseListing(
      work({
        doi,
        title: 'On <i>E. coli</i> &amp; us',
        ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/38799228' },
        publication_date: '2024-05-08',
        language: 'en',
        primary_location: { landing_page_url: doi, source: { display_name: 'Nature  Things' } },
        locations: [
          { landing_page_url: doi, pdf_url: 'https://example.org/a.pdf' },
          { landing_page_url: 'http://arxiv.org/abs/2304.05376v2', pdf_url: null },
          { landing_page_url: 'https://arxiv.org/abs/2304.05376v2' },
          { landing_page_url: 'https://api.datacite.org/dois/10.48550/arxiv.2304.05376' },
          { landing_page_url: 'javascript:alert(1)' },
        ],
        authorships: [
          {
            author: { display_name: 'Ana Gómez', orcid: 'https://orcid.org/0000-0001-5109-3700' },
            institutions: [{ display_name: 'EPFL' }],
          },
          { raw_author_name: 'B. Lee', raw_affiliation_strings: ['Lab, Town'] },
          { author: null },
        ],
        cited_by_count: 236,
        is_retracted: true,
        topics: [{ display_name: 'Machine Learning' }],
        keywords: [{ keyword: 'older' }, { display_name: 'Newer' }, null],
      }),
      { observedAt: '2026-06-12' },
    );
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        id: 'arxiv:2304.05376',
        ids: { arxiv: '2304.05376', doi: '10.1000/x.1', openalex: 'W1', pubmed: '38799228' },
        version: 2,
        title: 'On E. coli & us',
        authors: [
          { name: 'Ana Gómez', orcid: '0000-0001-5109-3700', affiliation: 'EPFL' },
          { name: 'B. Lee', affiliation: 'Lab, Town' },
        ],
        publishedAt: '2024-05-08',
        venue: 'Nature Things',
        categories: ['Machine Learning'],
        keywords: ['older', 'Newer'],
        language: 'en',
        links: [
          { rel: 'abstract', url: 'https://doi.org/10.1000/X.1' },
          { rel: 'abstract', url: 'https://arxiv.org/abs/2304.05376v2' },
          { rel: 'pdf', url: 'https://example.org/a.pdf' },
        ],
        counts: { citations: 236, observedAt: '2026-06-12' },
        withdrawn: true,
        provenance: [{ source: 'openalex', url: 'https://openalex.org/W1', position: 1 }],
      },
    ]);
  });

  it('of which the year alone is known gets no day', () => {
    expect(read({ publication_date: '2023-01-01' }).publishedAt).toBe('2023');
    expect(read({ publication_year: 2023 }).publishedAt).toBe('2023');
    expect(read({ publication_date: 'soon' }).issues).toMatchObject([{ code: 'invalid-field' }]);
  });

  it('is named by its arXiv DOI as by its arXiv number', () => {
    expect(read({ doi: 'https://doi.org/10.48550/arxiv.2304.05376' }).ids).toEqual({
      arxiv: '2304.05376',
      openalex: 'W1',
    });
  });

  it('may have nothing but a title, or its title under the other name', () => {
    expect(read({ title: null, display_name: 'Other' })).toMatchObject({ title: 'Other' });
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = ['ids', 'doi', 'authorships', 'locations', 'primary_location', 'topics'];
      const rest = ['keywords', 'open_access', 'cited_by_count', 'language', 'best_oa_location'];
      const fields = Object.fromEntries([...keys, ...rest].map((key) => [key, wrong]));
      expect(read(fields)).toMatchObject({ title: 'T' });
    }
  });
});

describe('the answer as a whole', () => {
  it('may be one work, a list of works or an empty page', () => {
    expect(parseListing([work({})])).toMatchObject({ format: 'openalex', papers: [{}] });
    const empty = { meta: { count: 0, db_response_time_ms: 5, page: 1 }, results: [] };
    expect(parseListing(empty)).toMatchObject({ format: 'openalex', papers: [], issues: [] });
  });

  it('leads to the next page, by number or by cursor', () => {
    const next = (meta: object) => parseListing({ meta, results: [work({})] }, { url: page }).next;
    expect(next({ count: 30, page: 1, per_page: 25 })).toContain('page=2');
    expect(next({ count: 25, page: 1, per_page: 25 })).toBeUndefined();
    expect(next({ next_cursor: 'abc=' })).toContain('cursor=abc%3D');
    expect(next({ next_cursor: null })).toBeUndefined();
  });

  it('may be an error, whose words are passed on', () => {
    const error = { error: 'Invalid query parameters error.', message: 'x is no field' };
    expect(() => parseListing(error, { url: page })).toThrow('x is no field');
  });

  it('of authors holds no papers, although they have names', () => {
    const meta = { count: 1, db_response_time_ms: 5 };
    const author = { id: 'https://openalex.org/A1', display_name: 'Ana Gómez' };
    expect(() => parseListing({ meta, results: [author] })).toThrow('It is no work');
  });

  it('without titles names what to ask for', () => {
    const few = { open_access: { oa_status: 'closed' }, doi: 'https://doi.org/10.1/x' };
    try {
      parseListing(few);
      expect.unreachable();
    } catch (error) {
      expect.assert(isListingError(error));
      expect(error.code).toBe('no-readable-entry');
      expect(error.message).toContain('ask for "title" in `select=`');
    }
  });

  it('keeps its whole works when the text was cut off', () => {
    const { whole, titles } = formatFixtures.openalex;
    const listing = parseListing(whole.slice(0, whole.length - 40));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
    expect(parseListing(whole.slice(0, -1)).issues).toMatchObject([{ code: 'truncated' }]);
  });
});
