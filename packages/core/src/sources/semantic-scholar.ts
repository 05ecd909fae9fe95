import { FetchError } from '../errors/fetch-error.ts';
import { dateRange } from './date-range.ts';
import { mustSearch } from './must-search.ts';
import { pageSize, papersBefore, queryAddress } from './query-address.ts';
import { quoted } from './search/search.ts';
import { searchOf } from './search/search-of.ts';
import type { Source, SourceOption, SourceQuery } from './source.ts';

const API = 'https://api.semanticscholar.org';
const FIELDS =
  'title,abstract,tldr,authors,externalIds,url,venue,year,publicationDate,citationCount,openAccessPdf,fieldsOfStudy';
/** The bulk search knows no summaries. */
const BULK_FIELDS = FIELDS.replace('tldr,', '');

/**
 * Semantic Scholar: the search by relevance, the bulk search (booleans, newest first), or what it
 * recommends for a paper. Source: api.semanticscholar.org/api-docs.
 */
export const semanticScholar: Source = {
  name: 'semantic-scholar',
  title: 'Semantic Scholar',
  homepage: 'https://www.semanticscholar.org',
  format: 'semantic-scholar',
  browser: 'yes',
  asks: 'query or topics; dates of publication; `like`: papers like one',
  limits:
    '1 request a second with a key, a share of all others’ without; 1,000 papers by relevance',
  takes: ['query', 'topics', 'like', 'date', 'sort', 'page', 'limit'],
  sorts: ['relevance', 'newest'],
  passesOver,
  pages: 'next',
  addressOf(query: SourceQuery): string {
    if (query.like) return recommended(query.like, query.limit);
    return isPlain(query) ? byRelevance(query) : inBulk(query);
  },
  identify: ({ key }) => (key ? { headers: { 'x-api-key': key } } : {}),
};

/** Topics need the booleans of the bulk search, which is the one with an order by date. */
function isPlain({ sort, topics }: SourceQuery): boolean {
  return sort !== 'newest' && !topics;
}

function passesOver(query: SourceQuery): readonly SourceOption[] {
  if (query.like) return ['query', 'topics', 'date', 'sort', 'page'];
  if (isPlain(query)) return [];
  return query.sort === 'relevance' ? ['sort', 'limit'] : ['limit'];
}

function recommended(like: string, limit: number | undefined): string {
  const id = like.replace(/^(arxiv|doi|pubmed|acl):/i, (scheme) =>
    scheme.toUpperCase().replace('PUBMED', 'PMID'),
  );
  return queryAddress(
    `${API}/recommendations/v1/papers/forpaper/${encodeURIComponent(id.replace(/^semanticScholar:/i, ''))}`,
    { fields: BULK_FIELDS, limit: pageSize(limit, 500) },
  );
}

function byRelevance({ query, date, page, limit }: SourceQuery): string {
  const size = pageSize(limit, 100);
  return queryAddress(`${API}/graph/v1/paper/search`, {
    query: mustSearch('Semantic Scholar', query?.trim()),
    fields: FIELDS,
    publicationDateOrYear: spanOf(date),
    offset: papersBefore(page, size),
    limit: size,
  });
}

function inBulk({ date, page = 1, ...query }: SourceQuery): string {
  if (page > 1)
    throw new FetchError('bad-request', 'This search of Semantic Scholar has no page numbers.', {
      received: `page ${page}`,
      hint: 'Go through its pages with `fetchPages`, from the first one on.',
    });
  const search = searchOf(query, {
    and: ' + ',
    or: ' | ',
    not: ' -',
    term: (field, text) => (field === 'category' || field === 'filter' ? undefined : quoted(text)),
  });
  return queryAddress(`${API}/graph/v1/paper/search/bulk`, {
    query: mustSearch('Semantic Scholar', search),
    fields: BULK_FIELDS,
    publicationDateOrYear: spanOf(date),
    sort: 'publicationDate:desc',
  });
}

function spanOf(date: string | undefined): string | undefined {
  if (!date) return undefined;
  const { from, to } = dateRange(date);
  return `${from}:${to}`;
}
