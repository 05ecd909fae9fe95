import { dateRange } from './date-range.ts';
import { pageSize, queryAddress } from './query-address.ts';
import { quoted } from './search/search.ts';
import { searchOf } from './search/search-of.ts';
import type { Source, SourceQuery } from './source.ts';

/** OpenAlex works. Source: developers.openalex.org; a free key is needed since February 2026. */
export const openalex: Source = {
  name: 'openalex',
  title: 'OpenAlex',
  homepage: 'https://openalex.org',
  format: 'openalex',
  browser: 'yes',
  asks: 'query or topics; dates of publication',
  limits: '100 papers a page, 10,000 in all; a key (free) for more than a few requests a day',
  takes: ['query', 'topics', 'date', 'sort', 'page', 'limit'],
  sorts: ['relevance', 'newest'],
  pages: 'next',
  addressOf({ date, sort, page = 1, limit, ...query }: SourceQuery): string {
    const search = searchOf(query, {
      and: ' AND ',
      or: ' OR ',
      not: ' NOT ',
      term: (field, text) =>
        field === 'category' || field === 'filter' ? undefined : quoted(text),
    });
    const isByDate = sort === 'newest' || search === undefined;
    return queryAddress('https://api.openalex.org/works', {
      search,
      filter: date ? published(date) : undefined,
      sort: isByDate ? 'publication_date:desc' : undefined,
      per_page: pageSize(limit, 100),
      // Cursors are for those with a key: without one they are answered with status 401.
      page: page > 1 ? Math.trunc(page) : 1,
    });
  },
  identify: ({ key, mailto }) => ({ params: { api_key: key, mailto } }),
};

function published(date: string): string {
  const { from, to } = dateRange(date);
  return `from_publication_date:${from},to_publication_date:${to}`;
}
