import { FetchError } from '../errors/fetch-error.ts';
import { toWebUrl } from '../paper/web-url.ts';
import { type SourceName, sourceLoaders, sourceNames } from './loaders.ts';
import type { Source, SourceQuery } from './source.ts';

/** An address, and the source that answers there when it was asked by its name. */
export interface Place {
  address: string;
  source?: Source | undefined;
  /** Which page of the list it is, 1-based. */
  page: number;
}

/**
 * Where a request goes.
 *
 * @throws FetchError `bad-request` when it names neither a source nor an address, or a source cannot be
 * asked so
 */
export async function findPlace(
  name: string | URL,
  { base, ...query }: SourceQuery & { base?: string | undefined },
): Promise<Place> {
  const { page = 1 } = query;
  const isSource = typeof name === 'string' && Object.hasOwn(sourceLoaders, name);
  if (!isSource) return { address: absolute(String(name), base), page };
  const source = await sourceLoaders[name as SourceName]();
  return { source, address: source.addressOf(query), page };
}

function absolute(address: string, base: string | undefined): string {
  const url = toWebUrl(address, base);
  if (url !== undefined) return url;
  throw new FetchError('bad-request', 'This is neither a known source nor a web address.', {
    received: address,
    hint: `Give an http or https address, or one of: ${sourceNames.join(', ')}.`,
  });
}
