import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { detectPapersWithCode } from './detect.ts';

const paper = (fields: object = {}) => ({
  id: 'a-paper',
  arxiv_id: '2006.10738',
  url_abs: 'http://arxiv.org/abs/2006.10738v4',
  url_pdf: 'http://arxiv.org/pdf/2006.10738v4.pdf',
  title: 'T',
  ...fields,
});
const page = (results: unknown[], next: unknown = null) => ({
  count: 9,
  next,
  previous: null,
  results,
});
const read = (fields: object = {}) => {
  const { papers, issues } = parseListing(page([paper(fields)]));
  return { ...papers[0], issues };
};

describe('a paper', () => {
  it('of the API is read to the last detail', () => {
    const fields = {
      abstract: 'R&amp;D, see\nhttps://github.com/a/b.',
      authors: ['Zoé Müller', '', null, 'B. Lee'],
      published: '2020-06-18',
      conference: 'NeurIPS 2020 12',
    };
    const { issues, ...found } = read(fields);
    expect(issues).toEqual([]);
    expect(found).toEqual({
      id: 'arxiv:2006.10738',
      ids: { arxiv: '2006.10738' },
      title: 'T',
      abstract: 'R&D, see https://github.com/a/b.',
      authors: [{ name: 'Zoé Müller' }, { name: 'B. Lee' }],
      publishedAt: '2020-06-18',
      venue: 'NeurIPS 2020 12',
      categories: [],
      keywords: [],
      links: [
        { rel: 'abstract', url: 'http://arxiv.org/abs/2006.10738v4' },
        { rel: 'pdf', url: 'http://arxiv.org/pdf/2006.10738v4.pdf' },
        { rel: 'code', url: 'https://github.com/a/b' },
      ],
      counts: {},
      provenance: [
        { source: 'paperswithcode', url: 'https://paperswithcode.com/paper/a-paper', position: 1 },
      ],
    });
  });

  it('of the dump has other names for some things', () => {
    const { id: _, ...rest } = paper({
      paper_url: 'https://paperswithcode.com/paper/b',
      date: '2020-06-18',
      proceeding: 'ICLR',
      tasks: ['Image Generation'],
      methods: [{ name: 'GAN', full_name: 'Generative Adversarial Network' }],
    });
    expect(parseListing([rest])).toMatchObject({
      format: 'paperswithcode',
      papers: [
        {
          publishedAt: '2020-06-18',
          venue: 'ICLR',
          keywords: ['Image Generation', 'GAN'],
          provenance: [{ url: 'https://paperswithcode.com/paper/b' }],
        },
      ],
    });
  });

  it('of the dump of repositories leads to its code', () => {
    const link = {
      paper_url: 'https://paperswithcode.com/paper/b',
      paper_title: 'B',
      paper_arxiv_id: '2006.10739',
      paper_url_abs: 'https://arxiv.org/abs/2006.10739v1',
      paper_url_pdf: 'https://arxiv.org/pdf/2006.10739v1.pdf',
      repo_url: 'https://github.com/a/b',
      is_official: true,
    };
    expect(parseListing([link]).papers).toMatchObject([
      { id: 'arxiv:2006.10739', title: 'B', links: [{}, {}, { rel: 'code' }] },
    ]);
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = ['id', 'arxiv_id', 'abstract', 'authors', 'tasks', 'methods', 'conference'];
      expect(read(Object.fromEntries(keys.map((key) => [key, wrong])))).toMatchObject({
        title: 'T',
        issues: [],
      });
    }
    expect(read({ published: 'soon' }).issues).toMatchObject([{ code: 'invalid-field' }]);
  });
});

describe('a page', () => {
  it('names the next one', () => {
    const next = 'https://paperswithcode.com/api/v1/papers/?page=2';
    expect(parseListing(page([paper()], next)).next).toBe(next);
    expect(parseListing(page([paper()], 'javascript:x'))).not.toHaveProperty('next');
  });

  it('may be empty', () => {
    expect(parseListing(page([]))).toMatchObject({ format: 'paperswithcode', papers: [] });
  });

  it('of methods or results holds no papers', () => {
    expect(() => parseListing(page([{ id: 'gan', full_name: 'GAN' }]))).toThrow(
      'neither a title nor an identifier',
    );
    const tasks = page([{ id: 'gan', name: 'GAN', full_name: 'GAN' }]);
    expect(() => parseListing(tasks)).toThrow('tasks, methods');
  });

  it('of another service built alike is not ours', () => {
    const other = openDocument(page([{ id: 1, title: 'A film' }]));
    expect(detectPapersWithCode(other)).toBe(0);
  });

  it('keeps its whole papers when the text was cut off', () => {
    const { whole, titles } = formatFixtures.paperswithcode;
    const listing = parseListing(whole.slice(0, whole.indexOf('"paper-3"') + 30));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
  });
});
