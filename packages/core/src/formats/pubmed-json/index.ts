import type { Format } from '../format.ts';
import { detectPubmedJson } from './detect.ts';
import { normalisePubmedJson } from './normalise.ts';
import { parsePubmedJson } from './parse.ts';

/**
 * Summaries and searches of PubMed with `retmode=json`.
 * Source: ncbi.nlm.nih.gov/books/NBK25499, ESummary and ESearch.
 */
export const pubmedJson: Format<unknown, 'pubmed-json'> = {
  name: 'pubmed-json',
  detect: detectPubmedJson,
  parse: parsePubmedJson,
  normalise: normalisePubmedJson,
};
