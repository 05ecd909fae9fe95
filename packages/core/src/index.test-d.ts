import { describe, expectTypeOf, it } from 'vitest';
import {
  type Author,
  type Contribution,
  type CountName,
  type Exportable,
  type Exporter,
  type ExportName,
  exportNames,
  exportRegistry,
  type FeedOptions,
  FetchError,
  type FetchErrorCode,
  type FormatName,
  fetchListing,
  formatNames,
  type Issue,
  isFetchError,
  isListingError,
  type LinkRelation,
  type Listing,
  ListingError,
  type ListingErrorCode,
  type ListingParser,
  type MatchOptions,
  type ModelName,
  matchTopics,
  ORDERS,
  type Order,
  type Paper,
  type PaperIds,
  type PaperLink,
  parseArxivId,
  parseDoi,
  parseListing,
  parseTopics,
  type RankedEntry,
  type Ranking,
  type RankingError,
  rankPapers,
  readListing,
  readSnapshot,
  type SignalName,
  type Snapshot,
  type SourceName,
  signalNames,
  sourceNames,
  type Topic,
  type TopicMatch,
  titleFingerprint,
  toAtom,
  toBibtex,
  toCslJson,
  toCsv,
  toJsonFeed,
  toMarkdown,
  toPlainText,
  toRis,
  toRss,
  toSnapshot,
  toSnapshotJson,
  WINDOWS,
  type Window,
} from './index.ts';

describe('names come from the registries', () => {
  it('and are closed unions, not strings', () => {
    expectTypeOf<'huggingface-json' | 'arxiv-api' | 'snapshot'>().toExtend<FormatName>();
    expectTypeOf<string>().not.toExtend<FormatName>();
    expectTypeOf<'huggingface'>().toExtend<SourceName>();
    expectTypeOf<string>().not.toExtend<SourceName>();
    expectTypeOf<Order>().toEqualTypeOf<'trending' | 'new' | 'top' | 'rising' | 'relevance'>();
    expectTypeOf<ModelName>().toEqualTypeOf<
      'forecast' | 'gravity' | 'reddit-hot' | 'velocity' | 'raw'
    >();
    expectTypeOf<Window>().toEqualTypeOf<'day' | 'week' | 'month' | 'year' | 'all'>();
    expectTypeOf<SignalName>().extract<'upvotes' | 'recency' | 'topicMatch'>().not.toBeNever();
    expectTypeOf<string>().not.toExtend<SignalName>();
  });

  it('and are listed for programs', () => {
    expectTypeOf(formatNames).toEqualTypeOf<FormatName[]>();
    expectTypeOf(sourceNames).toEqualTypeOf<SourceName[]>();
    expectTypeOf(signalNames).toEqualTypeOf<SignalName[]>();
    expectTypeOf(ORDERS).toEqualTypeOf<Order[]>();
    expectTypeOf(WINDOWS).toEqualTypeOf<Window[]>();
  });
});

describe('reading', () => {
  it('takes text, bytes and parsed JSON, and gives a listing now or later', () => {
    expectTypeOf(parseListing).toEqualTypeOf<ListingParser<FormatName>>();
    expectTypeOf(parseListing).parameter(0).toEqualTypeOf<string | Uint8Array | object>();
    expectTypeOf(parseListing).returns.toEqualTypeOf<Listing>();
    expectTypeOf(readListing).returns.resolves.toEqualTypeOf<Listing>();
    expectTypeOf(readListing).parameters.toEqualTypeOf<
      [input: string | Uint8Array | object, options?: Parameters<typeof parseListing>[1]]
    >();
  });

  it('knows the formats by name', () => {
    parseListing('', { format: 'arxiv-api' });
    // @ts-expect-error there is no such format
    parseListing('', { format: 'no-such-format' });
    // @ts-expect-error a number is no listing
    parseListing(5);
  });

  it('gives issues as values and errors with a closed set of codes', () => {
    expectTypeOf<Listing['issues']>().toEqualTypeOf<Issue[]>();
    expectTypeOf<ListingError['code']>().toEqualTypeOf<ListingErrorCode>();
    expectTypeOf<FetchError['code']>().toEqualTypeOf<FetchErrorCode>();
    expectTypeOf<RankingError['code']>().toEqualTypeOf<
      'unknown-option' | 'invalid-date' | 'invalid-signal'
    >();
    expectTypeOf(new ListingError('malformed', 'x')).toExtend<Error>();
    expectTypeOf(new FetchError('network', 'x').status).toEqualTypeOf<number | undefined>();
  });

  it('has guards that narrow what was caught', () => {
    const caught: unknown = undefined;
    if (isListingError(caught)) expectTypeOf(caught).toEqualTypeOf<ListingError>();
    if (isFetchError(caught)) expectTypeOf(caught).toEqualTypeOf<FetchError>();
  });
});

describe('a paper', () => {
  it('always has a title, an id and its lists', () => {
    expectTypeOf<Paper>().toMatchObjectType<{
      id: string;
      title: string;
      ids: PaperIds;
      authors: Author[];
      links: PaperLink[];
      categories: string[];
      keywords: string[];
    }>();
  });

  it('may lack anything else, but never holds undefined', () => {
    expectTypeOf<Paper['abstract']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Pick<Paper, 'publishedAt'>>().toEqualTypeOf<{ publishedAt?: string }>();
    // @ts-expect-error a key without a value is left out instead
    const paper: Pick<Paper, 'venue'> = { venue: undefined };
    expectTypeOf(paper).not.toBeAny();
  });

  it('has links and counts of known kinds', () => {
    expectTypeOf<PaperLink['rel']>().toEqualTypeOf<LinkRelation>();
    expectTypeOf<'gossip'>().not.toExtend<LinkRelation>();
    expectTypeOf<CountName>().toEqualTypeOf<
      'upvotes' | 'comments' | 'stars' | 'points' | 'citations'
    >();
    expectTypeOf<Paper['counts'][CountName]>().toEqualTypeOf<number | undefined>();
  });

  it('has identifiers that may be none', () => {
    expectTypeOf(parseArxivId).returns.toEqualTypeOf<
      { id: string; version?: number } | undefined
    >();
    expectTypeOf(parseDoi).returns.toEqualTypeOf<string | undefined>();
    expectTypeOf(titleFingerprint).toEqualTypeOf<(title: string) => string>();
    expectTypeOf(toPlainText).toEqualTypeOf<(source: string) => string>();
  });
});

describe('ranking', () => {
  it('takes papers that nobody may change and gives an explained ranking', () => {
    expectTypeOf(rankPapers).parameter(0).toEqualTypeOf<readonly Paper[]>();
    expectTypeOf(rankPapers).returns.toEqualTypeOf<Ranking>();
    expectTypeOf<Ranking['entries']>().toEqualTypeOf<RankedEntry[]>();
    expectTypeOf<RankedEntry['contributions']>().toEqualTypeOf<Contribution[]>();
  });

  it('takes options by name, among them those that were not given', () => {
    rankPapers([], { by: 'top', window: 'week', now: new Date(0), limit: undefined });
    rankPapers([], { now: 0, newSince: '2026-06-12', weights: { stars: 0 } });
    // @ts-expect-error there is no such order
    rankPapers([], { by: 'hot' });
    // @ts-expect-error there is no such window
    rankPapers([], { window: 'decade' });
    // @ts-expect-error there is no such model
    rankPapers([], { model: 'magic' });
    const own = { name: 'own', title: 'Ours', measure: () => ({ values: [] }), weight: 2 };
    rankPapers([], { signals: [own], weights: { own: 1 }, model: 'velocity', horizon: 'week' });
  });

  it('takes topics as text or as they were read', () => {
    expectTypeOf(parseTopics).returns.toEqualTypeOf<{ topics: Topic[]; issues: Issue[] }>();
    expectTypeOf(matchTopics).toEqualTypeOf<
      (paper: Paper, topics: readonly Topic[], options?: MatchOptions) => TopicMatch[]
    >();
    rankPapers([], { topics: parseTopics('agents').topics });
    rankPapers([], { topics: 'agents' });
  });

  it('goes through a snapshot and back', () => {
    expectTypeOf(toSnapshot).returns.toEqualTypeOf<Snapshot>();
    expectTypeOf<Snapshot>().toExtend<Ranking>();
    expectTypeOf(readSnapshot).toEqualTypeOf<(json: string | object) => Ranking>();
    expectTypeOf<Listing>().toExtend<NonNullable<Parameters<typeof toSnapshot>[1]>>();
  });
});

describe('exporting', () => {
  it('takes a ranking, a snapshot, a listing, papers that nobody may change, and one paper', () => {
    expectTypeOf<Ranking>().toExtend<Exportable>();
    expectTypeOf<Snapshot>().toExtend<Exportable>();
    expectTypeOf<Listing>().toExtend<Exportable>();
    expectTypeOf<readonly Paper[]>().toExtend<Exportable>();
    expectTypeOf<Paper>().toExtend<Exportable>();
    expectTypeOf<string>().not.toExtend<Exportable>();
  });

  it('gives a text, at once or from what is loaded by name', () => {
    expectTypeOf(toBibtex).toExtend<Exporter>();
    expectTypeOf(toRis).returns.toEqualTypeOf<string>();
    toCslJson([], { abstracts: undefined });
    // @ts-expect-error there is no such option
    toCslJson([], { abstract: false });
    expectTypeOf<ExportName>().toEqualTypeOf<
      'bibtex' | 'ris' | 'csl-json' | 'rss' | 'atom' | 'json-feed' | 'markdown' | 'csv' | 'snapshot'
    >();
    for (const write of [toRss, toAtom, toJsonFeed, toMarkdown, toCsv, toSnapshotJson])
      expectTypeOf(write).toExtend<Exporter>();
    expectTypeOf(toRss).parameter(1).toEqualTypeOf<FeedOptions | undefined>();
    toMarkdown([], { title: 'A', topic: 'b', why: ({ rank }) => `${rank}` });
    // @ts-expect-error feeds tell their address as feedUrl
    toAtom([], { url: 'https://example.org' });
    expectTypeOf(exportRegistry.ris.load).returns.resolves.toExtend<Exporter>();
    expectTypeOf(exportNames).toEqualTypeOf<ExportName[]>();
  });
});

describe('fetching', () => {
  it('completes the names of sources and takes any address', () => {
    expectTypeOf(fetchListing).returns.resolves.toEqualTypeOf<Listing>();
    expectTypeOf(fetchListing).parameter(0).toExtend<string | URL>();
    fetchListing('huggingface', { date: '2026-06-12', page: 2 });
    fetchListing('https://example.org/list.json', { timeout: 5_000, retries: 0 });
    fetchListing(new URL('https://example.org/'), { signal: AbortSignal.timeout(1), fetch });
    // @ts-expect-error a page is counted
    fetchListing('huggingface', { page: 'two' });
  });
});
