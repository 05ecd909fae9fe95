import { parseArxivId } from './arxiv-id.ts';
import { parseDoi } from './doi.ts';
import type { RawIds } from './paper-id.ts';

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
  ['dblp', /^https?:\/\/dblp\.(?:org|uni-trier\.de)\/rec\/([\w/.-]+?)(?:\.html|\.bib)?$/i],
];

/** The identifiers that the address of a paper names; none for any other address. */
export function idsInUrl(url: string): RawIds {
  const address = url.trim().slice(0, 2_000);
  if (!/^https?:\/\//i.test(address)) return {};
  if (parseArxivId(address)) return { arxiv: address };
  if (/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(address)) return { doi: parseDoi(address) };
  for (const [scheme, pattern] of HOSTED) {
    const id = pattern.exec(address)?.[1];
    if (id !== undefined) return { [scheme]: id };
  }
  return {};
}
