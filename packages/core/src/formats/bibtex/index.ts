import type { Format } from '../format.ts';
import { detectBibtex } from './detect.ts';
import { normaliseBibEntry } from './normalise.ts';
import { parseBibtex } from './parse.ts';
import type { BibEntry } from './read-entries.ts';

/** A .bib file: BibTeX, BibLaTeX and the dialects of the programs that write them. */
export const bibtex: Format<BibEntry, 'bibtex'> = {
  name: 'bibtex',
  detect: detectBibtex,
  parse: parseBibtex,
  normalise: normaliseBibEntry,
  lineOf: ({ line }) => line,
};

export type { BibEntry };
