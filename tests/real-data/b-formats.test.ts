import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isListingError, type Listing, parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// What the manifest of the data says of each file: its papers, or the code of its error. Where it
// counts otherwise (a batch of 3 as 2, 81 citations as 50, a search of 2 as 1), the files were counted.

const folder = new URL('formats/', dataFolder);
const isThere = existsSync(folder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const read = (path: string): Listing => parseListing(readFileSync(new URL(path, folder)));

/** How many papers a file has, or the code of the error that it is. */
function outcome(path: string): string | { format: string; papers: number; issues: number } {
  try {
    const { format, papers, issues } = read(path);
    return { format, papers: papers.length, issues: issues.length };
  } catch (error) {
    if (isListingError(error)) return error.code;
    throw error;
  }
}

const papers = (format: string, count: number, issues = 0) => ({ format, papers: count, issues });

const EXPECTED: Record<string, ReturnType<typeof outcome>> = {
  'crossref/error_404_resource-not-found.txt': 'source-error',
  'crossref/hepcrawl_PhysRevB.33.3547.2.json': papers('crossref', 1),
  'crossref/hepcrawl_s1463-4988_99_00060-3.json': papers('crossref', 1),
  'crossref/hepcrawl_tasc.2017.2776938.json': papers('crossref', 1),
  'crossref/work_biorxiv_posted-content.json': papers('crossref', 1),
  'crossref/work_scirep.json': papers('crossref', 1),
  'crossref/works_empty.json': papers('crossref', 0),
  'crossref/works_query_many_authors_affiliations.json': papers('crossref', 1),
  'crossref/works_query_select_retracted-title.json': papers('crossref', 1),
  'crossref/works_query_wrong-match.json': papers('crossref', 1),
  'datacite/zotero_Datacite_JSON_00.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_01.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_03.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_04.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_05.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_07.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_08.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_11.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_12.json': papers('datacite', 1),
  'datacite/zotero_Datacite_JSON_13.json': papers('datacite', 1),
  'dblp/publ_search_one-hit.json': papers('dblp', 1),
  'hn_algolia/one_real_hit_2022.json': papers('hacker-news', 1),
  // The page of a server, without a word of OpenAlex in it.
  'openalex/doi_not-in-openalex_404.html': 'unknown-format',
  // Asked for without titles: told once, and for each paper that is called by its identifier.
  'openalex/doi_not-oa-in-openalex.json': papers('openalex', 1, 2),
  'openalex/doi_oa-in-openalex1.json': papers('openalex', 1, 2),
  'openalex/works_title-search_1.json': papers('openalex', 1),
  'openalex/works_title-search_2.json': papers('openalex', 2),
  'openalex/zotero_OpenAlex_JSON_02.json': papers('openalex', 1),
  'openalex/zotero_OpenAlex_JSON_03.json': papers('openalex', 1),
  'openalex/zotero_OpenAlex_JSON_04.json': papers('openalex', 1),
  'openalex/zotero_OpenAlex_JSON_05.json': papers('openalex', 5),
  'paperswithcode/paper_list_response.json': papers('paperswithcode', 50),
  // Methods and results of benchmarks.
  'paperswithcode/paper_method_list_response.json': 'no-readable-entry',
  'paperswithcode/paper_result_list.json': 'no-readable-entry',
  'paperswithcode/paper_task_list_response.json': papers('paperswithcode', 0),
  'semantic_scholar/batch_with_null.json': papers('semantic-scholar', 3, 1),
  'semantic_scholar/citations_last_page.json': papers('semantic-scholar', 81),
  'semantic_scholar/error_400_bad_field.json': 'source-error',
  'semantic_scholar/error_400_recommendations.json': 'source-error',
  'semantic_scholar/error_403_forbidden.json': 'source-error',
  'semantic_scholar/error_404_paper_doi.json': 'source-error',
  'semantic_scholar/error_404_title_match.json': 'source-error',
  // Authors.
  'semantic_scholar/paper_authors_affiliations.json': 'no-readable-entry',
  'semantic_scholar/paper_by_arxiv_doi.json': papers('semantic-scholar', 1),
  'semantic_scholar/paper_no_authors.json': papers('semantic-scholar', 1),
  'semantic_scholar/search_page1.json': papers('semantic-scholar', 100),
  'semantic_scholar/search_page2.json': papers('semantic-scholar', 100),
  // Asked for without titles.
  'semantic_scholar/search_openAccessPdf.json': papers('semantic-scholar', 100, 101),
  'semantic_scholar/search_publicationTypes.json': papers('semantic-scholar', 100, 101),
  'semantic_scholar/search_s2FieldsOfStudy.json': papers('semantic-scholar', 100, 101),
  // One of the two titles is the page of a whole issue.
  'unpaywall/search_chem-llm.json': papers('unpaywall', 2, 1),
  'unpaywall/search_empty.json': papers('unpaywall', 0),
};

describe.skipIf(!isThere)(`real answers of scholarly APIs${hint}`, () => {
  it.each(Object.keys(EXPECTED))('%s', (path) => {
    expect(outcome(path)).toEqual(EXPECTED[path]);
  });

  it('are all of them looked at', () => {
    const folders = new Set(Object.keys(EXPECTED).map((path) => path.split('/')[0] ?? ''));
    const paths = [...folders].flatMap((name) =>
      readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`),
    );
    expect(paths.filter((path) => !(path in EXPECTED))).toEqual([]);
  });

  it('hold no markup in their titles and abstracts', () => {
    for (const [path, expected] of Object.entries(EXPECTED)) {
      if (typeof expected === 'string') continue;
      for (const { title, abstract = '' } of read(path).papers) {
        expect(`${title} ${abstract}`, path).not.toMatch(/<\/|jats:|&[a-z]+;/);
      }
    }
  });
});

describe.skipIf(!isThere)(`OpenAlex${hint}`, () => {
  it('gives ids, dates, authors, abstracts and counts', () => {
    const [journal, preprint] = read('openalex/works_title-search_2.json').papers;
    expect(journal).toMatchObject({
      ids: { doi: '10.1038/s42256-024-00832-8', openalex: 'W4396723768', pubmed: '38799228' },
      title: 'Augmenting large language models with chemistry tools',
      publishedAt: '2024-05-08',
      venue: 'Nature Machine Intelligence',
      counts: { citations: 236 },
    });
    expect(journal?.authors).toHaveLength(6);
    expect(journal?.abstract).toMatch(/^Large language models \(LLMs\) have shown strong perf/);
    expect(preprint).toMatchObject({ id: 'arxiv:2304.05376', publishedAt: '2023' });
  });
});

describe.skipIf(!isThere)(`Semantic Scholar${hint}`, () => {
  it('gives ids, dates, authors, venues and counts', () => {
    expect(read('semantic_scholar/paper_by_arxiv_doi.json').papers).toMatchObject([
      {
        id: 'arxiv:2312.07559',
        ids: { dblp: 'journals/corr/abs-2312-07559' },
        publishedAt: '2023-12-08',
        venue: 'arXiv.org',
        counts: { citations: 111 },
      },
    ]);
    const [economics] = read('semantic_scholar/batch_with_null.json').papers;
    expect(economics).toMatchObject({
      id: 'doi:10.2139/ssrn.288970',
      title: 'How Much Should We Trust Differences-in-Differences Estimates?',
      publishedAt: '2001-10-01',
      venue: 'Experimental & Empirical Studies eJournal',
      categories: ['Psychology', 'Economics', 'Mathematics'],
      counts: { citations: 10_670 },
      provenance: [{ position: 2 }],
    });
    expect(economics?.authors).toHaveLength(3);
    expect(economics?.links).toContainEqual({
      rel: 'pdf',
      url: 'http://papers.nber.org/papers/w8841.pdf',
    });
  });
});

describe.skipIf(!isThere)(`Crossref${hint}`, () => {
  const only = (path: string) => read(`crossref/${path}`).papers[0];

  it('gives ids, dates, authors, venues and counts', () => {
    const preprint = only('work_biorxiv_posted-content.json');
    expect(preprint).toMatchObject({
      id: 'doi:10.1101/2024.04.01.587366',
      title: 'High-throughput screening of human genetic variants by pooled prime editing',
      publishedAt: '2024-04-01',
      venue: 'bioRxiv',
      categories: ['Genomics'],
      counts: { citations: 2 },
    });
    expect(preprint?.authors).toHaveLength(6);
    expect(preprint?.abstract).toMatch(/^Understanding the effects of rare genetic variants/);
    expect(preprint?.links).toContainEqual({
      rel: 'other',
      url: 'https://doi.org/10.1016/j.xgen.2025.100814',
    });
    expect(only('hepcrawl_s1463-4988_99_00060-3.json')).toMatchObject({
      id: 'doi:10.1016/s1463-4988(99)00060-3',
      publishedAt: '2000-01',
    });
    expect(only('hepcrawl_tasc.2017.2776938.json')?.publishedAt).toBe('2018-04');
  });

  it('gives a structured abstract as one text', () => {
    expect(only('works_query_wrong-match.json')?.abstract).toMatch(
      /^Objective: To automate scientific claim verification using PubMed abstracts\. Mat\w+[ \w]*: /,
    );
  });
});

describe.skipIf(!isThere)(`DataCite${hint}`, () => {
  const only = (number: string) => read(`datacite/zotero_Datacite_JSON_${number}.json`).papers[0];

  it('gives ids, dates, authors and venues', () => {
    expect(only('05')).toMatchObject({
      id: 'doi:10.17885/heiup.jts.2018.1-2.23812',
      authors: [{ name: 'Wynn Gadkar-Wilcox' }],
      publishedAt: '2018-12-20',
      venue: 'The Journal of Transcultural Studies',
    });
    expect(only('03')?.title).toMatch(/^3D model of object V 1\.2-71: Structured-light Scan/);
    expect(only('01')?.authors).toEqual([{ name: 'Martin Fenner', orcid: '0000-0003-0077-4738' }]);
    expect(only('08')).toMatchObject({
      authors: [{ name: 'Michael Walsh', affiliation: 'Sorbonne University Abu Dhabi' }],
      venue: 'Zenodo',
      publishedAt: '2021-09-17',
    });
    expect(only('13')?.publishedAt).toBe('2024');
  });
});

describe.skipIf(!isThere)(`Hacker News${hint}`, () => {
  it('gives points, comments and the day of the listing', () => {
    expect(read('hn_algolia/one_real_hit_2022.json').papers).toMatchObject([
      {
        title: 'State of Machine Learning in Julia',
        listedAt: '2022-01-12T05:56:04Z',
        counts: { points: 107, comments: 9 },
        links: [{ rel: 'other' }, { url: 'https://news.ycombinator.com/item?id=29902846' }],
      },
    ]);
  });
});

describe.skipIf(!isThere)(`Papers with Code${hint}`, () => {
  it('gives ids, dates and authors', () => {
    const { papers: found, next } = read('paperswithcode/paper_list_response.json');
    expect(next).toBe('https://paperswithcode.com/api/v1/papers/?items_per_page=50&page=2');
    expect(found.filter(({ ids }) => ids.arxiv !== undefined)).toHaveLength(44);
    expect(found[0]).toMatchObject({
      authors: [{ name: 'J J Hopfield' }],
      publishedAt: '1982-01-15',
    });
    expect(found.every(({ abstract, publishedAt }) => abstract && publishedAt)).toBe(true);
  });
});

describe.skipIf(!isThere)(`DBLP${hint}`, () => {
  it('gives ids, the year and names without numbers', () => {
    expect(read('dblp/publ_search_one-hit.json').papers).toMatchObject([
      {
        ids: { doi: '10.1109/dac18074.2021.9586227', dblp: 'conf/dac/ZhangYY21' },
        title: 'Attentional Transfer is All You Need: Technology-aware Layout Pattern Generation',
        authors: [
          { name: 'Xiaopeng Zhang' },
          { name: 'Haoyu Yang' },
          { name: 'Evangeline F. Y. Young' },
        ],
        publishedAt: '2021',
        venue: 'DAC',
      },
    ]);
  });
});

describe.skipIf(!isThere)(`Unpaywall${hint}`, () => {
  it('gives ids, dates, authors and free copies', () => {
    const [first, second] = read('unpaywall/search_chem-llm.json').papers;
    expect(first).toMatchObject({
      id: 'doi:10.1038/s42256-024-00832-8',
      title: 'Augmenting large language models with chemistry tools',
      publishedAt: '2024-05-08',
      venue: 'Nature Machine Intelligence',
    });
    expect(first?.authors).toHaveLength(6);
    expect(first?.links.filter(({ rel }) => rel === 'pdf').length).toBeGreaterThan(1);
    expect(second?.title.length).toBeLessThan(310);
  });
});
