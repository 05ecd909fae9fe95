import type { Format } from '../format.ts';
import { detectHackerNews } from './detect.ts';
import { normaliseHackerNewsHit } from './normalise.ts';
import { parseHackerNews } from './parse.ts';

/** Stories of Hacker News as `https://hn.algolia.com/api/v1/search` gives them. */
export const hackerNews: Format<unknown, 'hacker-news'> = {
  name: 'hacker-news',
  detect: detectHackerNews,
  parse: parseHackerNews,
  normalise: normaliseHackerNewsHit,
};
