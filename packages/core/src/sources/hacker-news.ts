import { dateRange } from './date-range.ts';
import { pageSize, queryAddress } from './query-address.ts';
import type { Source, SourceQuery } from './source.ts';

const API = 'https://hn.algolia.com/api/v1';

/**
 * Stories of Hacker News, by default those that lead to arXiv. Source: hn.algolia.com/api. A query of
 * several words finds stories with all of them.
 */
export const hackerNews: Source = {
  name: 'hacker-news',
  title: 'Hacker News',
  homepage: 'https://hn.algolia.com',
  format: 'hacker-news',
  browser: 'yes',
  asks: 'words (default: `arxiv.org`); dates of posting',
  limits: '10,000 requests an hour; 1,000 stories in all',
  takes: ['query', 'date', 'sort', 'page', 'limit'],
  sorts: ['newest', 'relevance'],
  pages: 'next',
  addressOf({ query, date, sort, page = 1, limit }: SourceQuery): string {
    const isByDate = sort !== 'relevance';
    return queryAddress(`${API}/${isByDate ? 'search_by_date' : 'search'}`, {
      query: query?.trim() || 'arxiv.org',
      tags: 'story',
      numericFilters: date ? posted(date) : undefined,
      hitsPerPage: pageSize(limit, 1_000),
      page: page > 1 ? page - 1 : undefined,
    });
  },
};

function posted(date: string): string {
  const { from, to } = dateRange(date);
  const seconds = (instant: string) => Date.parse(instant) / 1_000;
  return `created_at_i>=${seconds(`${from}T00:00:00Z`)},created_at_i<=${seconds(`${to}T23:59:59Z`)}`;
}
