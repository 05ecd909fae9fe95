import type { Format } from '../format.ts';
import { detectArxivFeed } from './detect.ts';
import { normaliseAnnouncement } from './normalise.ts';
import { type Announcement, parseArxivFeed } from './parse.ts';

/** The daily announcements of `https://rss.arxiv.org/rss/…` and `/atom/…`, one per paper. */
export const arxivFeed: Format<Announcement, 'arxiv-feed'> = {
  name: 'arxiv-feed',
  detect: detectArxivFeed,
  parse: parseArxivFeed,
  normalise: normaliseAnnouncement,
};

export type { Announcement };
