import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const page = (tags: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>x</title>
${tags}
</head><body><p>Words</p></body></html>`;
const meta = (name: string, content: string) =>
  `<meta name="citation_${name}" content="${content}"/>`;
const paperOf = (...tags: string[]) => parseListing(page(tags.join('\n'))).papers[0];

describe('the page of a paper', () => {
  it('at arXiv is read to the last detail', () => {
    const tags = [
      meta('title', 'Shirts &amp; $x^2$'),
      meta('author', 'Müller, Zoé'),
      meta('author', 'van der Berg, Anna'),
      meta('date', '2026/05/30'),
      meta('online_date', '2026/06/09'),
      meta('pdf_url', 'http://arxiv.org/pdf/2605.01001'),
      meta('arxiv_id', '2605.01001'),
      meta('abstract', 'They fold. Code: https://github.com/example/fold'),
    ];
    expect(parseListing(page(tags.join('')))).toEqual({
      format: 'citation-meta',
      issues: [],
      papers: [
        {
          id: 'arxiv:2605.01001',
          ids: { arxiv: '2605.01001' },
          title: 'Shirts & $x^2$',
          abstract: 'They fold. Code: https://github.com/example/fold',
          authors: [{ name: 'Zoé Müller' }, { name: 'Anna van der Berg' }],
          publishedAt: '2026-05-30',
          updatedAt: '2026-06-09',
          categories: [],
          keywords: [],
          links: [
            { rel: 'abstract', url: 'https://arxiv.org/abs/2605.01001' },
            { rel: 'pdf', url: 'https://arxiv.org/pdf/2605.01001' },
            { rel: 'code', url: 'https://github.com/example/fold' },
          ],
          counts: {},
          provenance: [{ source: 'arxiv', position: 1 }],
        },
      ],
    });
  });

  it('at arXiv with one version was not updated', () => {
    const tags = [meta('date', '2026/05/30'), meta('online_date', '2026/05/30')];
    const paper = paperOf(meta('title', 'T'), meta('arxiv_id', '2605.01001'), ...tags);
    expect(paper?.publishedAt).toBe('2026-05-30');
    expect(paper).not.toHaveProperty('updatedAt');
  });

  it('of a publisher names its journal, and each author’s place and ORCID', () => {
    const paper = paperOf(
      meta('journal_title', 'Journal of Shirts'),
      meta('author', 'Zoé Müller'),
      meta('author_institution', 'Lab X'),
      meta('author_institution', 'Lab Y'),
      meta('author_orcid', 'https://orcid.org/0000-0002-1825-0097'),
      meta('author', 'Ada Example'),
      meta('title', 'T'),
      meta('publication_date', '2026/6'),
      meta('online_date', '2026/05/01'),
      meta('doi', 'doi:10.1234/JS.7'),
      meta('keywords', 'shirts; folds'),
      meta('language', 'en'),
      meta('abstract_html_url', 'https://www.example.org/article/7'),
      meta('pdf_url', 'https://www.example.org/article/7.pdf'),
    );
    expect(paper).toMatchObject({
      id: 'doi:10.1234/js.7',
      venue: 'Journal of Shirts',
      authors: [
        { name: 'Zoé Müller', affiliation: 'Lab X; Lab Y', orcid: '0000-0002-1825-0097' },
        { name: 'Ada Example' },
      ],
      publishedAt: '2026-06',
      keywords: ['shirts', 'folds'],
      language: 'en',
      links: [
        { rel: 'abstract', url: 'https://doi.org/10.1234/js.7' },
        { rel: 'abstract', url: 'https://www.example.org/article/7' },
        { rel: 'pdf', url: 'https://www.example.org/article/7.pdf' },
      ],
      provenance: [{ source: 'example.org', position: 1 }],
    });
    expect(paper).not.toHaveProperty('updatedAt');
  });

  it('may name all its authors in one tag', () => {
    const paper = paperOf(meta('title', 'T'), meta('authors', 'Müller, Zoé; Example, Ada; et al.'));
    expect(paper?.authors).toEqual([{ name: 'Zoé Müller' }, { name: 'Ada Example' }]);
  });

  it('without a title is called by its identifier', () => {
    const { papers, issues } = parseListing(
      page(meta('title', '') + meta('arxiv_id', '2605.01001')),
    );
    expect(papers).toMatchObject([{ id: 'arxiv:2605.01001' }]);
    expect(issues).toMatchObject([{ code: 'missing-title' }]);
  });

  it('that breaks off in its head says so', () => {
    const whole = page(meta('title', 'T') + meta('author', 'A. One'));
    const { papers, issues } = parseListing(whole.slice(0, whole.indexOf('A. One')));
    expect(papers).toMatchObject([{ title: 'T', authors: [] }]);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 1' }]);
  });

  it('without tags is refused', () => {
    expect(() => parseListing(page(''), { format: 'citation-meta' })).toThrow(
      'no tag that names a paper',
    );
  });
});
