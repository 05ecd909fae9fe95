import type { Format } from '../format.ts';
import { detectPubmedNbib } from './detect.ts';
import { normaliseNbibRecord } from './normalise.ts';
import { parsePubmedNbib } from './parse.ts';
import type { NbibRecord } from './read-records.ts';

/**
 * Exports of PubMed, and of ERIC, as tagged text (`.nbib`, MEDLINE).
 * Source: pubmed.ncbi.nlm.nih.gov/help, "PubMed format"; nlm.nih.gov/bsd/mms/medlineelements.html.
 */
export const pubmedNbib: Format<NbibRecord, 'pubmed-nbib'> = {
  name: 'pubmed-nbib',
  detect: detectPubmedNbib,
  parse: parsePubmedNbib,
  normalise: normaliseNbibRecord,
  lineOf: ([first]) => first?.line,
};

export type { NbibRecord };
