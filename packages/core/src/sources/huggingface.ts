import { FetchError } from '../errors/fetch-error.ts';
import { pageSize, queryAddress } from './query-address.ts';
import type { Source, SourceQuery } from './source.ts';

const API = 'https://huggingface.co/api';

/** Which parameter a date goes to, by its form. Week and month work since September 2025. */
const DATES = [
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['week', /^\d{4}-W\d{2}$/],
  ['month', /^\d{4}-\d{2}$/],
] as const;

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
    const asked = search ? { q: search } : { ...dateParameter(date), ...orderParameter(sort) };
    return queryAddress(`${API}/${search ? 'papers/search' : 'daily_papers'}`, {
      ...asked,
      limit: pageSize(limit, 100),
      p: page > 1 ? page - 1 : undefined,
    });
  },
  identify: ({ key }) => (key ? { headers: { authorization: `Bearer ${key}` } } : {}),
};

function orderParameter(sort: SourceQuery['sort']): Record<string, string> {
  if (sort === 'trending') return { sort };
  return sort === 'newest' ? { sort: 'publishedAt' } : {};
}

function dateParameter(date: string | undefined): Record<string, string> {
  if (!date) return {};
  const known = DATES.find(([, form]) => form.test(date));
  if (known) return { [known[0]]: date };
  throw new FetchError('bad-request', 'The date of the list is not understood.', {
    received: date,
    hint: 'Write a day as 2026-06-12, a week as 2026-W24, a month as 2026-06.',
  });
}
