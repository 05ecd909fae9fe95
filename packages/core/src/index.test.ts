import { expect, it } from 'vitest';
import * as atOnceContract from './at-once.ts';
import * as digestContract from './digest.ts';
import * as exportsContract from './exports.ts';
import * as fetchContract from './fetch.ts';
import * as contract from './index.ts';
import * as mergeContract from './merge.ts';
import * as parserContract from './parser.ts';
import * as rankContract from './rank.ts';
import * as plainContract from './rank-plain.ts';
import * as readContract from './read.ts';
import * as searchContract from './search.ts';
import * as trendingTopicsContract from './trending-topics.ts';

it('hands out the names of the contract and no others', () => {
  expect(Object.keys(contract).sort()).toEqual([
    'DigestError',
    'FetchError',
    'IssueSchema',
    'ListingError',
    'ListingSchema',
    'MODELS',
    'ORDERS',
    'PaperSchema',
    'RankingError',
    'RankingSchema',
    'SearchError',
    'TrendingPapersError',
    'WINDOWS',
    'arxivCategories',
    'cacheStorageCache',
    'createSearchIndex',
    'enrichPapers',
    'explainEntry',
    'exportNames',
    'exportRegistry',
    'fetchListing',
    'fetchPages',
    'formatNames',
    'isFetchError',
    'isInWindow',
    'isListingError',
    'keepsPaper',
    'loadSearchIndex',
    'matchTopics',
    'memoryCache',
    'mergeListings',
    'onlyExcludes',
    'parseArxivId',
    'parseDoi',
    'parseListing',
    'parseTopics',
    'prepareDigest',
    'rankPapers',
    'readListing',
    'readSnapshot',
    'renderDigest',
    'searchIndexSteps',
    'signalNames',
    'sourceNames',
    'titleFingerprint',
    'toAtom',
    'toBibtex',
    'toCslJson',
    'toCsv',
    'toJsonFeed',
    'toMarkdown',
    'toPlainText',
    'toRis',
    'toRss',
    'toSnapshot',
    'toSnapshotJson',
    'trendingTopics',
    'trendingTopicsSteps',
  ]);
  expect(Object.keys(parserContract).sort()).toEqual(['EntryError', 'createParser']);
  expect(Object.keys(plainContract)).toEqual(['rankPlain']);
  expect(Object.keys(atOnceContract).sort()).toEqual([
    ...['ORDERS', 'WINDOWS', 'arePlain', 'rankAtOnce', 'readAtOnce'],
  ]);
});

// The whole package has the names of arXiv's categories on board, the entry for pages has not.
const WITH_NAMES = ['parseTopics', 'rankPapers'];

it('hands out the same things from its smaller entries', () => {
  for (const entry of [
    ...[readContract, mergeContract, rankContract, fetchContract, searchContract],
    ...[exportsContract, trendingTopicsContract, digestContract],
  ]) {
    expect(Object.keys(entry).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(entry))
      if (!WITH_NAMES.includes(name)) expect(Reflect.get(contract, name), name).toBe(value);
  }
});

it('shows the defaults first and in a stable order', () => {
  expect(contract.ORDERS).toEqual(['trending', 'new', 'top', 'rising', 'relevance']);
  expect(contract.MODELS).toEqual(['forecast', 'gravity', 'reddit-hot', 'velocity', 'raw']);
  expect(contract.WINDOWS).toEqual(['day', 'week', 'month', 'year', 'all']);
});

it('knows categories by name in the whole package; the entry for pages is given them', () => {
  const categories = ['cs.CL'];
  const paper = contract.parseListing([{ title: 'On words', categories }]).papers;
  const topics = 'cat:"computation and language"';
  expect(contract.rankPapers(paper, { topics }).total).toBe(1);
  expect(rankContract.rankPapers(paper, { topics }).total).toBe(0);
  const named = { topics, categories: contract.arxivCategories };
  expect(rankContract.rankPapers(paper, named).total).toBe(1);
  const parsed = contract.parseTopics(topics).topics;
  expect(rankContract.rankPapers(paper, { topics: parsed }).total).toBe(1);
});
