import { dateRange } from './date-range.ts';
import { mustSearch } from './must-search.ts';
import { pageSize, papersBefore, queryAddress } from './query-address.ts';
import type { SearchField, SearchSyntax } from './search/search.ts';
import { searchOf } from './search/search-of.ts';
import type { Source, SourceQuery } from './source.ts';

const API = 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils';
const TAGS: Partial<Record<SearchField, string>> = {
  all: '',
  title: '[ti]',
  author: '[au]',
  abstract: '[tiab]',
};
const SYNTAX: SearchSyntax = {
  and: ' AND ',
  or: ' OR ',
  not: ' NOT ',
  term(field, text) {
    const tag = TAGS[field];
    const isPlain = tag === '' && !/\s/.test(text);
    return tag === undefined ? undefined : isPlain ? text : `"${text}"${tag}`;
  },
};

/**
 * PubMed in two steps: a search names the papers, then they are fetched as XML, the one form with
 * abstracts. Source: ncbi.nlm.nih.gov/books/NBK25501 (E-utilities).
 */
export const pubmed: Source = {
  name: 'pubmed',
  title: 'PubMed',
  homepage: 'https://pubmed.ncbi.nlm.nih.gov',
  browser: 'yes',
  asks: 'query or topics, also by title, author, abstract; dates of publication',
  limits: '3 requests a second, 10 with a key; 200 papers a page, 10,000 in all',
  takes: ['query', 'topics', 'date', 'sort', 'page', 'limit'],
  sorts: ['newest', 'relevance'],
  pages: 'next',
  addressOf({ date, sort, page, limit, ...query }: SourceQuery): string {
    const size = pageSize(limit, 200);
    const days = date ? dateRange(date) : undefined;
    return queryAddress(`${API}/esearch.fcgi`, {
      db: 'pubmed',
      term: mustSearch('PubMed', searchOf(query, SYNTAX)),
      ...(days && { datetype: 'pdat', mindate: slashed(days.from), maxdate: slashed(days.to) }),
      sort: sort === 'relevance' ? 'relevance' : 'pub_date',
      retmode: 'json',
      retstart: papersBefore(page, size),
      retmax: size,
    });
  },
  identify: ({ key, mailto }) => ({
    params: { api_key: key, email: mailto, tool: mailto && 'trending-papers' },
  }),
  addressOfPapers({ papers }): string | undefined {
    const ids = papers.flatMap(({ ids: { pubmed: id } }) => id ?? []);
    if (ids.length === 0) return undefined;
    return queryAddress(`${API}/efetch.fcgi`, {
      db: 'pubmed',
      id: ids.join(','),
      retmode: 'xml',
    });
  },
};

const slashed = (day: string) => day.replaceAll('-', '/');
