import type { Format } from '../format.ts';
import { detectJsonFeed } from './detect.ts';
import { normaliseJsonFeedItem } from './normalise.ts';
import { type JsonFeedEntry, parseJsonFeed } from './parse.ts';

/** JSON Feed, version 1 and 1.1. */
export const jsonFeed: Format<JsonFeedEntry, 'json-feed'> = {
  name: 'json-feed',
  detect: detectJsonFeed,
  parse: parseJsonFeed,
  normalise: normaliseJsonFeedItem,
};

export type { JsonFeedEntry };
