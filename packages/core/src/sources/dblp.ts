import { mustSearch } from './must-search.ts';
import { pageSize, papersBefore, queryAddress } from './query-address.ts';
import type { Source, SourceQuery } from './source.ts';

/** DBLP: words of title, authors and venue. Source: dblp.org/faq/How+to+use+the+dblp+search+API.html. */
export const dblp: Source = {
  name: 'dblp',
  title: 'DBLP',
  homepage: 'https://dblp.org',
  format: 'dblp',
  browser: 'no',
  asks: 'words of title, authors, venue',
  limits: '1 request a second; 1,000 papers a page',
  takes: ['query', 'page', 'limit'],
  pages: 'next',
  addressOf({ query, page, limit }: SourceQuery): string {
    const size = pageSize(limit, 1_000);
    return queryAddress('https://dblp.org/search/publ/api', {
      q: mustSearch('DBLP', query?.trim()),
      format: 'json',
      h: size,
      f: papersBefore(page, size),
    });
  },
};
