import { expect, it } from 'vitest';
import * as fetchContract from './fetch.ts';
import * as contract from './index.ts';
import * as mergeContract from './merge.ts';
import * as parserContract from './parser.ts';
import * as rankContract from './rank.ts';
import * as readContract from './read.ts';

it('hands out the names of the contract and no others', () => {
  expect(Object.keys(contract).sort()).toEqual([
    'FetchError',
    'IssueSchema',
    'ListingError',
    'ListingSchema',
    'ORDERS',
    'PaperSchema',
    'RankingError',
    'RankingSchema',
    'TrendingPapersError',
    'WINDOWS',
    'cacheStorageCache',
    'enrichPapers',
    'fetchListing',
    'fetchPages',
    'formatNames',
    'isFetchError',
    'isListingError',
    'matchTopics',
    'memoryCache',
    'mergeListings',
    'parseArxivId',
    'parseDoi',
    'parseListing',
    'parseTopics',
    'rankPapers',
    'readListing',
    'readSnapshot',
    'signalNames',
    'sourceNames',
    'titleFingerprint',
    'toPlainText',
    'toSnapshot',
  ]);
  expect(Object.keys(parserContract).sort()).toEqual(['EntryError', 'createParser']);
});

it('hands out the same things from its smaller entries', () => {
  for (const entry of [readContract, mergeContract, rankContract, fetchContract]) {
    expect(Object.keys(entry).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(entry))
      expect(Reflect.get(contract, name), name).toBe(value);
  }
});

it('shows the defaults first and in a stable order', () => {
  expect(contract.ORDERS).toEqual(['trending', 'new', 'top']);
  expect(contract.WINDOWS).toEqual(['day', 'week', 'month', 'year', 'all']);
});
