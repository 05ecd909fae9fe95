import type { Format } from '../format.ts';
import { detectRss } from './detect.ts';
import { normaliseRssItem } from './normalise.ts';
import { parseRss, type RssItem } from './parse.ts';

/** RSS of journals, preprint servers and blogs: 0.9x, 1.0 (RDF) and 2.0. */
export const rss: Format<RssItem, 'rss'> = {
  name: 'rss',
  detect: detectRss,
  parse: parseRss,
  normalise: normaliseRssItem,
};

export type { RssItem };
