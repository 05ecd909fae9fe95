// The public contract of @trending-papers/core, in the order of the pipeline.

// Long work in steps
export type { Steps } from './analysis/steps.ts';
// Digest
export type {
  Digest,
  DigestListOptions,
  DigestOptions,
  DigestReaderOptions,
} from './digest/digest-options.ts';
export type { Frequency } from './digest/locales/digest-messages.ts';
export { type DigestWriter, prepareDigest, renderDigest } from './digest/render-digest.ts';
// Enriching
export { type EnrichPapersOptions, enrichPapers } from './enrichers/enrich-papers.ts';
export type { Enriched } from './enrichers/enricher.ts';
export { DigestError, type DigestErrorCode } from './errors/digest-error.ts';
export { FetchError, type FetchErrorCode, isFetchError } from './errors/fetch-error.ts';
export { type Issue, IssueSchema } from './errors/issue.ts';
export { isListingError, ListingError, type ListingErrorCode } from './errors/listing-error.ts';
export { RankingError, type RankingErrorCode } from './errors/ranking-error.ts';
export { SearchError, type SearchErrorCode } from './errors/search-error.ts';
// Problems
export { TrendingPapersError } from './errors/trending-papers-error.ts';
// Exporting
export { toAtom } from './exports/atom/to-atom.ts';
export { toBibtex } from './exports/bibtex/to-bibtex.ts';
export { toCslJson } from './exports/csl-json/to-csl-json.ts';
export { type CsvOptions, toCsv } from './exports/csv/to-csv.ts';
export type { Exportable } from './exports/exportable.ts';
export type { ExportEntry, Exporter, ExportOptions } from './exports/exporter.ts';
export type { FeedOptions } from './exports/feed/feed-options.ts';
export { toJsonFeed } from './exports/json-feed/to-json-feed.ts';
export type { ListOptions } from './exports/listed-papers.ts';
export { type MarkdownOptions, toMarkdown } from './exports/markdown/to-markdown.ts';
export type { PaperFact } from './exports/paper-facts.ts';
export { type ExportName, exportNames, exportRegistry } from './exports/registry.ts';
export { toRis } from './exports/ris/to-ris.ts';
export { toRss } from './exports/rss/to-rss.ts';
export { toSnapshotJson } from './exports/snapshot/to-snapshot-json.ts';
// Reading
export type { ListingParser, ReadOptions } from './formats/create-parser.ts';
export { type FormatName, formatNames } from './formats/loaders.ts';
export { parseListing } from './formats/parse-listing.ts';
export { readListing } from './formats/read-listing.ts';
// Merging
export { type MergeOptions, mergeListings } from './merge/merge-listings.ts';
// Papers
export { type ArxivId, parseArxivId } from './paper/identifiers/arxiv-id.ts';
export { parseDoi } from './paper/identifiers/doi.ts';
export { titleFingerprint } from './paper/identifiers/title-fingerprint.ts';
export { type Listing, ListingSchema } from './paper/listing.ts';
export {
  type Author,
  type CountName,
  type LinkRelation,
  type Paper,
  type PaperIds,
  type PaperLink,
  PaperSchema,
} from './paper/paper.ts';
export { toPlainText } from './paper/text/plain-text.ts';
export { explainEntry } from './ranking/explain-entry.ts';
export type { Horizon } from './ranking/horizon.ts';
// Ranking
export { ORDERS, type Order } from './ranking/orders.ts';
export type { RankOptions } from './ranking/rank-options.ts';
export {
  type Contribution,
  type RankedEntry,
  type Ranking,
  RankingSchema,
} from './ranking/ranking.ts';
export { isInWindow, WINDOWS, type Window } from './ranking/window.ts';
export { parseTopics, rankPapers } from './ranking/with-category-names.ts';
// Search
export {
  createSearchIndex,
  loadSearchIndex,
  searchIndexSteps,
} from './search/create-search-index.ts';
export type { Highlights, TextRange } from './search/highlights.ts';
export type { SearchHit, SearchIndex, SearchOptions } from './search/search-index.ts';
export { MODELS, type ModelName } from './signals/models/registry.ts';
export { type SignalName, signalNames } from './signals/registry.ts';
export type {
  Batch,
  CustomSignal,
  Evidence,
  Signal,
  SignalDetails,
} from './signals/signal.ts';
// Out
export { readSnapshot } from './snapshot/read-snapshot.ts';
export { type Snapshot, toSnapshot } from './snapshot/to-snapshot.ts';
// Fetching
export { type FetchListingOptions, fetchListing } from './sources/fetch-listing.ts';
export { type FetchPagesOptions, fetchPages } from './sources/fetch-pages.ts';
export { type SourceName, sourceNames } from './sources/loaders.ts';
// Topics
export { type ArxivCategory, arxivCategories } from './topics/arxiv-taxonomy.ts';
export {
  keepsPaper,
  type MatchOptions,
  matchTopics,
  onlyExcludes,
} from './topics/match-topics.ts';
export type { ParsedTopics, TopicOptions } from './topics/parse-topics.ts';
export type { Topic, TopicMatch } from './topics/topic.ts';
export { cacheStorageCache } from './transport/cache/cache-storage-cache.ts';
export { type MemoryCacheOptions, memoryCache } from './transport/cache/memory-cache.ts';
export type { CachedAnswer, ResponseCache } from './transport/cache/response-cache.ts';
export type { TransportOptions } from './transport/fetch-bytes.ts';
// Topics on the move
export type { TrendingTopicsOptions } from './trending-topics/options.ts';
export type { TrendingTopic } from './trending-topics/trending-topic.ts';
export { trendingTopics, trendingTopicsSteps } from './trending-topics/trending-topics.ts';
