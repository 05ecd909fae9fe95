import { parseArxivId } from './arxiv-id.ts';
import { parseDoi } from './doi.ts';
import { assembled, type CanonicalIds, type RawIds } from './paper-id.ts';

/**
 * Brings identifiers to canonical form. An arXiv DOI (`10.48550/arXiv.…`) becomes the arXiv
 * identifier that it stands for; what is no identifier of its scheme is left out.
 */
export function canonicalIds(raw: RawIds): CanonicalIds {
  const ofDoi = arxivOfDoi(raw.doi);
  const arxiv = (raw.arxiv && parseArxivId(raw.arxiv)) || ofDoi;
  return assembled(arxiv, raw.doi && !ofDoi ? parseDoi(raw.doi) : undefined, raw);
}

function arxivOfDoi(doi: string | undefined) {
  return doi !== undefined && /10\.48550\/arxiv\./i.test(doi) ? parseArxivId(doi) : undefined;
}
