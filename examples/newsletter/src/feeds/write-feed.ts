import {
  type FeedOptions,
  type Ranking,
  toAtom,
  toJsonFeed,
  toRss,
  toSnapshotJson,
} from '@trending-papers/core';

/** A format that the list is offered in. */
export type FeedFormat = 'rss' | 'atom' | 'json' | 'snapshot';

/** The media type of each format. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  snapshot: 'application/json; charset=utf-8',
};

const WRITERS: Readonly<Record<FeedFormat, (ranking: Ranking, options: FeedOptions) => string>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
  snapshot: toSnapshotJson,
};

/** Writes papers as a feed. */
export function writeFeed(format: FeedFormat, ranking: Ranking, options: FeedOptions): string {
  return WRITERS[format](ranking, options);
}
