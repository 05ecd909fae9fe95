import type { Format } from '../format.ts';
import { detectArxivListing } from './detect.ts';
import { normaliseTextEntry } from './normalise.ts';
import { parseArxivListing } from './parse.ts';
import type { TextEntry } from './text-entry.ts';

/** Listings of arXiv in text: announcements by e-mail, and files of days and months since 1992. */
export const arxivListing: Format<TextEntry, 'arxiv-listing'> = {
  name: 'arxiv-listing',
  detect: detectArxivListing,
  parse: parseArxivListing,
  normalise: normaliseTextEntry,
};

export type { TextEntry };
