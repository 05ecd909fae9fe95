import { FetchError } from '../errors/fetch-error.ts';
import { dateRange } from './date-range.ts';
import { mustSearch } from './must-search.ts';
import { pageSize, papersBefore, queryAddress } from './query-address.ts';
import { quoted, type SearchField, type SearchSyntax } from './search/search.ts';
import { searchOf } from './search/search-of.ts';
import type { Source, SourceQuery } from './source.ts';

const PREFIXES: Partial<Record<SearchField, string>> = {
  all: 'all',
  title: 'ti',
  author: 'au',
  abstract: 'abs',
  category: 'cat',
};
const SYNTAX: SearchSyntax = {
  and: ' AND ',
  or: ' OR ',
  not: ' ANDNOT ',
  term: (field, text) => PREFIXES[field] && `${PREFIXES[field]}:${quoted(text)}`,
};
/** Beyond this many results the API answers with an error. */
const MOST_RESULTS = 30_000;

/**
 * The API of arXiv, newest submissions first. Syntax and limits: info.arxiv.org/help/api/user-manual.html,
 * info.arxiv.org/help/api/tou.html.
 */
export const arxiv: Source = {
  name: 'arxiv',
  title: 'arXiv',
  homepage: 'https://arxiv.org',
  format: 'arxiv-api',
  browser: 'no',
  asks: 'query or topics, also by category, title, author; dates of submission',
  limits: '1 request in 3 seconds; 2,000 papers a page, 30,000 in all',
  takes: ['query', 'topics', 'date', 'sort', 'page', 'limit'],
  sorts: ['newest', 'relevance'],
  // The address of its answers, from which `next` would be made, leaves out the order.
  pages: 'counted',
  addressOf({ date, sort, page, limit, ...query }: SourceQuery): string {
    const size = pageSize(limit, 2_000);
    const start = papersBefore(page, size);
    if (start + size > MOST_RESULTS) throw tooFar(start);
    const search = searchOf(query, SYNTAX);
    const days = date ? submitted(date) : undefined;
    const both = search && days ? `(${search}) AND ${days}` : (search ?? days);
    return queryAddress('https://export.arxiv.org/api/query', {
      search_query: mustSearch('arXiv', both),
      sortBy: sort === 'relevance' ? 'relevance' : 'submittedDate',
      sortOrder: 'descending',
      start,
      max_results: size,
    });
  },
};

function submitted(date: string): string {
  const { from, to } = dateRange(date);
  const digits = (day: string) => day.replaceAll('-', '');
  return `submittedDate:[${digits(from)}0000 TO ${digits(to)}2359]`;
}

function tooFar(start: number): FetchError {
  return new FetchError('bad-request', `arXiv gives no more than ${MOST_RESULTS} papers.`, {
    received: `start=${start}`,
    hint: 'Ask for a shorter span of dates instead of later pages.',
  });
}
