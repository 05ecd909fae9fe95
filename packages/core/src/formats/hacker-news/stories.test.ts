import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';
import { readStoryTitle } from './story-title.ts';

const hit = (fields: object = {}) => ({
  objectID: '123',
  _tags: ['story'],
  title: 'T',
  url: 'https://arxiv.org/abs/2404.01234',
  ...fields,
});
const read = (fields: object = {}) => {
  const { papers, issues } = parseListing(hit(fields));
  return { ...papers[0], issues };
};
const SEARCH = 'https://hn.algolia.com/api/v1/search?query=arxiv.org&page=0';

describe('the title of a story', () => {
  it.each([
    ['Attention Is All You Need (2017) [pdf]', 'Attention Is All You Need', '2017'],
    ['Attention Is All You Need [pdf] (2017)', 'Attention Is All You Need', '2017'],
    ['[2404.01234v2] A Paper', 'A Paper', undefined],
    ['A Talk [video]', 'A Talk', undefined],
    ['The Best of (1500)', 'The Best of (1500)', undefined],
    ['[pdf]', '[pdf]', undefined],
    ['(2017)', '(2017)', undefined],
  ])('%s', (text, title, year) => {
    expect(readStoryTitle(text)).toEqual({ title, ...(year && { year }) });
  });
});

describe('a story', () => {
  it('is read to the last detail', () => {
    const { papers, issues } = parseListing(
      hit({
        title: 'R&amp;D at Scale (2024)',
        url: 'http://arxiv.org/pdf/2404.01234v2.pdf',
        author: 'someone',
        points: 107,
        num_comments: 9,
        created_at: '2026-01-12T05:56:04.000Z',
        _highlightResult: { title: { value: '<em>R&D</em>' } },
      }),
      { observedAt: '2026-06-12' },
    );
    expect(issues).toEqual([]);
    expect(papers).toEqual([
      {
        id: 'arxiv:2404.01234',
        ids: { arxiv: '2404.01234' },
        version: 2,
        title: 'R&D at Scale',
        authors: [],
        publishedAt: '2024',
        listedAt: '2026-01-12T05:56:04Z',
        categories: [],
        keywords: [],
        links: [
          { rel: 'abstract', url: 'https://arxiv.org/abs/2404.01234' },
          { rel: 'pdf', url: 'https://arxiv.org/pdf/2404.01234' },
          { rel: 'discussion', url: 'https://news.ycombinator.com/item?id=123' },
        ],
        submittedBy: { name: 'someone', url: 'https://news.ycombinator.com/user?id=someone' },
        counts: { points: 107, comments: 9, observedAt: '2026-06-12' },
        provenance: [
          { source: 'hacker-news', url: 'https://news.ycombinator.com/item?id=123', position: 1 },
        ],
      },
    ]);
  });

  it.each([
    ['https://doi.org/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['https://dl.acm.org/doi/abs/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['https://www.science.org/doi/10.1126/science.abc?x=1', '10.1126/science.abc'],
    [
      'https://www.biorxiv.org/content/10.1101/2024.04.01.587366v1.full.pdf',
      '10.1101/2024.04.01.587366',
    ],
    ['https://example.org/blog/10.1145/', undefined],
    ['https://notdoi.org.example.com/10.1145/1', undefined],
  ])('tells its DOI by its address: %s', (url, doi) => {
    expect(read({ url }).ids?.doi).toBe(doi);
  });

  it('keeps the address that it links to', () => {
    const relations = (url: string) => read({ url }).links?.map(({ rel }) => rel);
    expect(relations('https://example.org/a.pdf')).toEqual(['pdf', 'discussion']);
    expect(relations('https://github.com/a/b')).toEqual(['code', 'discussion']);
    expect(relations('https://example.org/post')).toEqual(['other', 'discussion']);
  });

  it('without a title that links to a paper is called by its identifier', () => {
    const { papers } = parseListing({
      hits: [hit({ title: '', url: 'https://arxiv.org/abs/2606.01001' })],
    });
    expect(papers).toMatchObject([{ title: 'arXiv:2606.01001' }]);
  });

  it('without an address, and a comment, is left out', () => {
    const answer = {
      hits: [
        hit({ url: null }),
        hit({ url: 'javascript:alert(1)' }),
        hit({ title: null, comment_text: 'x' }),
        hit({ title: '', type: 'comment' }),
        hit(),
      ],
    };
    const { papers, issues } = parseListing(answer);
    expect(papers).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(Array(4).fill('wrong-shape'));
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 'x', [], {}, true]) {
      const fields = { points: wrong, num_comments: wrong, author: wrong, objectID: wrong };
      expect(read(fields)).toMatchObject({ title: 'T', counts: {}, issues: [] });
    }
    expect(read({ created_at: 'today' }).issues).toMatchObject([{ code: 'invalid-field' }]);
  });
});

describe('the answer as a whole', () => {
  it('may be empty, one hit or an array', () => {
    expect(parseListing({ hits: [], nbHits: 0, page: 0, nbPages: 0 })).toMatchObject({
      format: 'hacker-news',
      papers: [],
    });
    expect(parseListing([hit()])).toMatchObject({ format: 'hacker-news', papers: [{}] });
  });

  it('may be one story with its comments', () => {
    const { objectID: _, _tags, ...rest } = hit({ created_at_i: 1, type: 'story', children: [] });
    expect(parseListing({ ...rest, id: 123 })).toMatchObject({
      format: 'hacker-news',
      papers: [{ provenance: [{ url: 'https://news.ycombinator.com/item?id=123' }] }],
    });
  });

  it('leads to the next page, counted from 0', () => {
    const next = (page: number, url?: string) =>
      parseListing({ hits: [hit()], page, nbPages: 3 }, { url }).next;
    expect(next(0, SEARCH)).toContain('page=1');
    expect(next(2, SEARCH)).toBeUndefined();
    expect(next(0)).toBeUndefined();
  });

  it('may be an error, whose words are passed on', () => {
    const error = { message: 'invalid page', status: 400 };
    expect(() => parseListing(error, { url: SEARCH })).toThrow('invalid page');
  });

  it('keeps its whole hits when the text was cut off', () => {
    const { whole, titles } = formatFixtures['hacker-news'];
    const listing = parseListing(whole.slice(0, whole.indexOf('"99000003"') + 30));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
  });
});
