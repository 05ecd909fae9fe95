import { parseArxivId } from './arxiv-id.ts';
import { parseDoi } from './doi.ts';
import type { RawIds } from './paper-id.ts';

// Longer than any address; bounds the work on hostile text.
const LONGEST = 2_000;

const HOSTED: readonly (readonly [keyof RawIds, RegExp])[] = [
  ['openreview', /^https?:\/\/openreview\.net\/(?:forum|pdf)\?(?:[^#]*&)?id=([\w-]{5,40})/i],
  [
    'acl',
    /^https?:\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/([\w.-]+?)(?:\.pdf|\.bib)?\/?$/i,
  ],
  [
    'pubmed',
    /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,9})\b/i,
  ],
  ['openalex', /^https?:\/\/(?:www\.)?openalex\.org\/(?:works\/)?(W\d{1,15})\/?$/],
  [
    'semanticScholar',
    /^https?:\/\/(?:www\.)?semanticscholar\.org\/paper\/(?:[^/?#]+\/)?([0-9a-f]{40})\/?$/,
  ],
  ['dblp', /^https?:\/\/dblp\.(?:org|uni-trier\.de)\/rec\/([\w/.-]+?)(?:\.html|\.bib)?$/i],
];

/** A DOI in the path or the query of a publisher's page. */
const DOI_IN_ADDRESS = /[/=:](10\.\d{4,9}\/[^\s?#&]+)/;
/** What publishers put behind the DOI: the view, the version of a preprint, the file. */
const BEHIND_DOI =
  /(?:\/(?:abstract|full|fulltext|html|pdf|epdf|meta|summary|-)|\.(?:full|abstract|pdf|short|full-text))+$/i;
const PREPRINT_VERSION = /^(10\.(?:1101|64898)\/.+?)v\d{1,3}$/;

/**
 * The identifiers that the address of a paper names: a page of arXiv, OpenReview, the ACL
 * Anthology, PubMed, OpenAlex, Semantic Scholar or DBLP, a DOI at doi.org or in the address of a publisher's page. None for any
 * other address.
 */
export function idsInUrl(url: string): RawIds {
  const address = url.trim();
  if (address.length > LONGEST || !/^https?:\/\//i.test(address)) return {};
  if (parseArxivId(address)) return { arxiv: address };
  if (/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(address)) return { doi: parseDoi(address) };
  for (const [scheme, pattern] of HOSTED) {
    const id = pattern.exec(address)?.[1];
    if (id !== undefined) return { [scheme]: id };
  }
  const doi = doiInPath(address);
  return doi === undefined ? {} : { doi };
}

function doiInPath(address: string): string | undefined {
  const doi = DOI_IN_ADDRESS.exec(address)?.[1]?.replace(BEHIND_DOI, '');
  return doi && parseDoi(PREPRINT_VERSION.exec(doi)?.[1] ?? doi);
}
