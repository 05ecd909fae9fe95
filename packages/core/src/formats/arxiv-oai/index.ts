import type { Format } from '../format.ts';
import { detectArxivOai } from './detect.ts';
import { normaliseOaiRecord } from './normalise.ts';
import { type OaiRecord, parseArxivOai } from './parse.ts';

/** Answers of `https://oaipmh.arxiv.org/oai`, prefixes arXiv, arXivRaw and oai_dc. */
export const arxivOai: Format<OaiRecord, 'arxiv-oai'> = {
  name: 'arxiv-oai',
  detect: detectArxivOai,
  parse: parseArxivOai,
  normalise: normaliseOaiRecord,
};

export type { OaiRecord };
