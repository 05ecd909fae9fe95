import type { ListingDocument } from '../document.ts';

/** What encloses the entries of a listing, or is one of a search. */
const MARK = /\bid=["']?dlpage\b|\bclass=["'](?:list-title mathjax|arxiv-result)["']/;
const EMPTY_SEARCH = /<title>[^<]{0,40}Search[^<]{0,40}arXiv/i;

/** A page, or a piece of one, in the markup of arXiv's listings and search results. */
export function detectArxivHtml({ head, text }: ListingDocument): number {
  if (!/^<(?:!doctype html|html|head|body|div|main|dl|ol|li)\b/i.test(head)) {
    return 0;
  }
  return MARK.test(text) || EMPTY_SEARCH.test(head) ? 1 : 0;
}
