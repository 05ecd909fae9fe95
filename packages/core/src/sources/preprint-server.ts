import { FetchError } from '../errors/fetch-error.ts';
import { dateRange } from './date-range.ts';
import { papersBefore } from './query-address.ts';
import type { Source, SourceQuery } from './source.ts';

/**
 * How many preprints to step forward by a page. The API says 100 and since 2026 gives 30: a smaller step
 * gives some twice rather than none; `next` of a listing is exact.
 */
const STEP = 30;

/**
 * A server of the API of bioRxiv: the preprints of some days, newest of the last week by default. The
 * API cannot search. Source: api.biorxiv.org.
 */
export function preprintServer(name: 'biorxiv' | 'medrxiv', title: string): Source {
  return {
    name,
    title,
    homepage: `https://www.${name}.org`,
    format: 'biorxiv',
    browser: 'no',
    asks: 'dates of posting (default: the last 7 days); no search',
    limits: 'up to 100 papers a page',
    takes: ['date', 'page'],
    pages: 'next',
    addressOf({ query, date, page }: SourceQuery): string {
      if (query) throw noSearch(title, query);
      const days = date ? dateRange(date) : undefined;
      const interval = days ? `${days.from}/${days.to}` : '7d';
      return `https://api.biorxiv.org/details/${name}/${interval}/${papersBefore(page, STEP)}`;
    },
  };
}

function noSearch(title: string, query: string): FetchError {
  return new FetchError('bad-request', `${title} cannot be searched.`, {
    received: query,
    hint: 'Ask for a span of dates and keep what matches your topics, or search PubMed or OpenAlex.',
  });
}
