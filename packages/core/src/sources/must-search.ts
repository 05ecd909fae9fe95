import { FetchError } from '../errors/fetch-error.ts';

/** For a source that has no selection of its own. @throws FetchError `bad-request` without a search */
export function mustSearch(source: string, search: string | undefined): string {
  if (search) return search;
  throw new FetchError('bad-request', `${source} needs something to search for.`, {
    hint: 'Give words in `query`, or `topics`.',
  });
}
