import { FetchError } from '../errors/fetch-error.ts';
import { API, dateParameter, MOST_PAPERS } from './daily-papers-address.ts';
import { pageSize, queryAddress } from './query-address.ts';
import type { Source, SourceQuery } from './source.ts';

/**
 * Hugging Face Daily Papers: the list of a day, a week or a month, what is trending, or a search.
 * Source: huggingface.co/docs/hub/api; limits: huggingface.co/docs/hub/rate-limits.
 */
export const huggingface: Source = {
  name: 'huggingface',
  title: 'Hugging Face Daily Papers',
  homepage: 'https://huggingface.co/papers',
  format: 'huggingface-json',
  browser: 'unknown',
  asks: 'day, week or month; `sort: trending`; words',
  limits: '500 requests in 5 minutes',
  takes: ['query', 'date', 'sort', 'page', 'limit'],
  sorts: ['newest', 'trending'],
  // The search knows neither.
  passesOver: ({ query }) => (query?.trim() ? ['date', 'sort'] : []),
  pages: 'counted',
  addressOf({ query, date, sort, page = 1, limit }: SourceQuery): string {
    const search = query?.trim();
    const asked = search ? { q: search } : { ...mustBeDate(date), ...orderParameter(sort) };
    return queryAddress(`${API}/${search ? 'papers/search' : 'daily_papers'}`, {
      ...asked,
      limit: pageSize(limit, MOST_PAPERS),
      p: page > 1 ? page - 1 : undefined,
    });
  },
  identify: ({ key }) => (key ? { headers: { authorization: `Bearer ${key}` } } : {}),
};

function orderParameter(sort: SourceQuery['sort']): Record<string, string> {
  if (sort === 'trending') return { sort };
  return sort === 'newest' ? { sort: 'publishedAt' } : {};
}

function mustBeDate(date: string | undefined): Record<string, string> {
  const parameter = dateParameter(date);
  if (parameter) return parameter;
  throw new FetchError('bad-request', 'The date of the list is not understood.', {
    received: String(date),
    hint: 'Write a day as 2026-06-12, a week as 2026-W24, a month as 2026-06.',
  });
}
