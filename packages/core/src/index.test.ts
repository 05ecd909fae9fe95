import { expect, it } from 'vitest';
import * as contract from './index.ts';
import * as parserContract from './parser.ts';

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
    'fetchListing',
    'formatNames',
    'isFetchError',
    'isListingError',
    'matchTopics',
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

it('shows the defaults first and in a stable order', () => {
  expect(contract.ORDERS).toEqual(['trending', 'new', 'top']);
  expect(contract.WINDOWS).toEqual(['day', 'week', 'month', 'year', 'all']);
});
