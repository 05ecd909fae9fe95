import { FetchError } from '../errors/fetch-error.ts';
import type { Source, SourceQuery } from './source.ts';

const API = 'https://huggingface.co/api';
const MOST_ITEMS = 100;

/** Which parameter a date goes to, by its form. Week and month work since September 2025. */
const DATES = [
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['week', /^\d{4}-W\d{2}$/],
  ['month', /^\d{4}-\d{2}$/],
] as const;

/**
 * Hugging Face Daily Papers: the list of a day, a week or a month, or a search.
 * Source: huggingface.co/docs/hub/api; limits: 500 anonymous requests per 5 minutes.
 */
export const huggingface: Source = {
  name: 'huggingface',
  title: 'Hugging Face Daily Papers',
  homepage: 'https://huggingface.co/papers',
  format: 'huggingface-json',
  browser: 'unknown',
  addressOf({ query, date, page = 1 }: SourceQuery): string {
    const url = new URL(query ? `${API}/papers/search` : `${API}/daily_papers`);
    if (query) url.searchParams.set('q', query);
    else if (date) url.searchParams.set(parameterFor(date), date);
    url.searchParams.set('limit', String(MOST_ITEMS));
    if (page > 1) url.searchParams.set('p', String(page - 1));
    return url.href;
  },
};

function parameterFor(date: string): string {
  const known = DATES.find(([, form]) => form.test(date));
  if (known) return known[0];
  throw new FetchError('bad-request', 'The date of the list is not understood.', {
    received: date,
    hint: 'Write a day as 2026-06-12, a week as 2026-W24, a month as 2026-06.',
  });
}
