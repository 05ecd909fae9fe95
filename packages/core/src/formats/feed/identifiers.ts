import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';

// Longer than any identifier or address; bounds the work on hostile text.
const LONGEST = 2_000;

/** A DOI in the path or the query of a publisher's page. */
const DOI_IN_ADDRESS = /[/=:](10\.\d{4,9}\/[^\s?#&]+)/;
/** What publishers put behind the DOI: the view, the version of a preprint, the file. */
const BEHIND_DOI =
  /(?:\/(?:abstract|full|fulltext|html|pdf|epdf|meta|summary|-)|\.(?:full|abstract|pdf|short|full-text))+$/i;
const PREPRINT_VERSION = /^(10\.(?:1101|64898)\/.+?)v\d{1,3}$/;
const PUBMED =
  /^(?:https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov\/|www\.ncbi\.nlm\.nih\.gov\/pubmed\/)|(?:pubmed|pmid):\s?)(\d{1,9})(?=$|[/?#])/i;
const OPENREVIEW = /^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=([\w-]{5,30})(?=$|[&#])/;

/**
 * The identifiers of a paper among the identifiers and addresses that an entry carries, the
 * entry's own first; the first of each scheme counts.
 */
export function identifiersIn(sources: readonly (string | undefined)[]): RawIds {
  const texts = sources.flatMap((one) => (one && one.length <= LONGEST ? [one.trim()] : []));
  const first = (read: (text: string) => string | undefined) => {
    for (const text of texts) {
      const found = read(text);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    arxiv: first((text) => (parseArxivId(text) ? text : undefined)),
    doi: first((text) => parseDoi(text.replace(/^doi\s+/i, ''))) ?? first(doiInAddress),
    pubmed: first((text) => PUBMED.exec(text)?.[1]),
    openreview: first((text) => OPENREVIEW.exec(text)?.[1]),
  };
}

function doiInAddress(address: string): string | undefined {
  const doi = DOI_IN_ADDRESS.exec(address)?.[1]?.replace(BEHIND_DOI, '');
  return doi && parseDoi(PREPRINT_VERSION.exec(doi)?.[1] ?? doi);
}
