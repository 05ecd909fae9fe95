import type { TextEntry } from '../arxiv-listing/text-entry.ts';
import type { Format } from '../format.ts';
import { detectArxivAbs } from './detect.ts';
import { normaliseAbs } from './normalise.ts';
import { parseArxivAbs } from './parse.ts';

/** The files `<identifier>.abs` in which arXiv keeps the record of a paper. */
export const arxivAbs: Format<TextEntry, 'arxiv-abs'> = {
  name: 'arxiv-abs',
  detect: detectArxivAbs,
  parse: parseArxivAbs,
  normalise: normaliseAbs,
};

export type { TextEntry };
