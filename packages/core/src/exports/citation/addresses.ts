import { idAddress, pagesOfIds } from '../../paper/identifiers/id-address.ts';
import type { Paper } from '../../paper/paper.ts';
import { toWebUrl } from '../../paper/web-url.ts';

const DOI_ADDRESS = /^https?:\/\/(?:dx\.|www\.)?doi\.org\//i;

/**
 * The addresses of a paper, the one to cite first: its page at arXiv, else the first page that it
 * has; then its pages under its other identifiers, by which readers know these. Without that of its
 * DOI, for which every format has a field.
 */
export function addressesOf({ ids, links }: Pick<Paper, 'ids' | 'links'>): string[] {
  const pages = links.filter(({ url }) => !DOI_ADDRESS.test(url));
  const own = pages.find(({ rel }) => rel === 'abstract') ?? pages[0];
  const arxiv = ids.arxiv && idAddress('arxiv', ids.arxiv);
  const known = [arxiv, own?.url, ...pagesOfIds(ids)].map((address) => toWebUrl(address));
  return [...new Set(known.filter((address) => address !== undefined))];
}
