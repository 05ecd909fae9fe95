import { enrichPapers } from '../../enrichers/enrich-papers.ts';
import type { Listing } from '../../paper/listing.ts';
import type { OptionValues } from '../arguments/option.ts';
import { readOneListing } from '../inputs/read-one-listing.ts';
import { readingOptions } from '../inputs/reading-options.ts';
import type { Call } from './command.ts';
import type { inputOptions, listingOptions } from './option-tables.ts';

type ListingCall = Omit<Call, 'values'> & {
  values: OptionValues<typeof inputOptions & typeof listingOptions> & {
    topics?: string | undefined;
  };
};

/**
 * The one listing that the inputs of a command make, with stars when they are asked for. Topics go to
 * the sources as well, so that they send papers that match.
 *
 * @throws TrendingPapersError
 */
export async function listingOf(
  call: ListingCall,
  merging: 'several' | 'always',
): Promise<Listing> {
  const { values, words, runtime } = call;
  const { request, ...options } = readingOptions(values, runtime);
  const reading = {
    ...call,
    options: { ...options, request: { ...request, topics: values.topics } },
  };
  const listing = await readOneListing(words, reading, values['no-merge'] ? 'never' : merging);
  return values.stars ? withStars(listing, request.timeout, call) : listing;
}

async function withStars(
  listing: Listing,
  timeout: number | undefined,
  { runtime, progress, reports }: ListingCall,
): Promise<Listing> {
  await progress.show('Asking GitHub for stars');
  const { papers, issues } = await enrichPapers(listing.papers, {
    token: runtime.environment.GITHUB_TOKEN,
    signal: runtime.signal,
    fetch: runtime.fetch,
    now: () => runtime.now(),
    timeout,
  });
  reports.add('--stars', { papers, issues });
  return { ...listing, papers, issues: [...listing.issues, ...issues] };
}
