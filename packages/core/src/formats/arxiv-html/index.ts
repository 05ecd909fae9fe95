import type { Format } from '../format.ts';
import { detectArxivHtml } from './detect.ts';
import { normalisePageEntry } from './normalise.ts';
import type { PageEntry } from './page-entry.ts';
import { parseArxivHtml } from './parse.ts';

/** Pages of `https://arxiv.org/list/…` and `https://arxiv.org/search`, saved as HTML. */
export const arxivHtml: Format<PageEntry, 'arxiv-html'> = {
  name: 'arxiv-html',
  detect: detectArxivHtml,
  parse: parseArxivHtml,
  normalise: normalisePageEntry,
};

export type { PageEntry };
