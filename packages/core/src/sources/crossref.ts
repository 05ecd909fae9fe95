import { dateRange } from './date-range.ts';
import { pageSize, papersBefore, queryAddress } from './query-address.ts';
import { plainWords } from './search/plain-words.ts';
import type { Source, SourceQuery } from './source.ts';

/**
 * Crossref works. Source: crossref.org/documentation/retrieve-metadata/rest-api. Its search takes words
 * alone and puts what fits best first.
 */
export const crossref: Source = {
  name: 'crossref',
  title: 'Crossref',
  homepage: 'https://www.crossref.org',
  format: 'crossref',
  browser: 'yes',
  asks: 'words; dates of publication',
  limits: '1,000 papers a page; `mailto` for the polite pool',
  takes: ['query', 'topics', 'date', 'sort', 'page', 'limit'],
  sorts: ['relevance', 'newest'],
  pages: 'next',
  addressOf({ date, sort, page, limit, ...query }: SourceQuery): string {
    const words = plainWords(query);
    const size = pageSize(limit, 1_000);
    const isByDate = sort === 'newest' || words === undefined;
    return queryAddress('https://api.crossref.org/works', {
      query: words,
      filter: date ? published(date) : undefined,
      ...(isByDate && { sort: 'published', order: 'desc' }),
      rows: size,
      offset: papersBefore(page, size),
    });
  },
  identify: ({ mailto, key }) => ({
    params: { mailto },
    ...(key && { headers: { 'crossref-plus-api-token': `Bearer ${key}` } }),
  }),
};

function published(date: string): string {
  const { from, to } = dateRange(date);
  return `from-pub-date:${from},until-pub-date:${to}`;
}
