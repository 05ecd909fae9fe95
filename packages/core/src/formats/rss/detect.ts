import { detectArxivFeed } from '../arxiv-feed/detect.ts';
import type { ListingDocument } from '../document.ts';
import { dialectOf } from '../feed/dialect.ts';
import { rootNameOf } from '../xml/root-name.ts';

/** Any RSS that no more specific format knows; RDF only when it holds a channel or items. */
export function detectRss(document: ListingDocument): number {
  const { head } = document;
  const root = head.startsWith('<') ? rootNameOf(head) : undefined;
  if (dialectOf(root) !== 'rss' || detectArxivFeed(document) > 0) return 0;
  return root === 'rss' || /<(?:\w{1,20}:)?(?:channel|item)[\s>]/.test(head) ? 0.5 : 0;
}
