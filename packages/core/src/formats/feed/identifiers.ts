import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import { ID_SCHEMES } from '../../paper/known-names.ts';

// Longer than any identifier or address; bounds the work on hostile text.
const LONGEST = 2_000;

/**
 * The identifiers of a paper among the identifiers and addresses that an entry carries, the
 * entry's own first; the first of each scheme counts, an identifier before an address.
 */
export function identifiersIn(sources: readonly (string | undefined)[]): RawIds {
  const texts = sources.flatMap((one) => (one && one.length <= LONGEST ? [one.trim()] : []));
  const found: RawIds = {};
  for (const named of [...texts.map(writtenId), ...texts.map(idsInUrl)]) {
    for (const scheme of ID_SCHEMES) found[scheme] ??= named[scheme];
  }
  return found;
}

/** An identifier that stands alone: `2606.01001`, `DOI 10.1234/x`, `pmid:40001234`. */
function writtenId(text: string): RawIds {
  if (parseArxivId(text)) return { arxiv: text };
  const doi = parseDoi(text.replace(/^doi\s+/i, ''));
  if (doi !== undefined) return { doi };
  return { pubmed: /^(?:pubmed|pmid):\s?(\d{1,9})(?=$|[/?#])/i.exec(text)?.[1] };
}
