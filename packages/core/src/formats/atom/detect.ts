import { detectArxivApi } from '../arxiv-api/detect.ts';
import { detectArxivFeed } from '../arxiv-feed/detect.ts';
import type { ListingDocument } from '../document.ts';
import { dialectOf } from '../feed/dialect.ts';
import { rootNameOf } from '../xml/root-name.ts';

/** Any Atom feed that no more specific format knows. */
export function detectAtom(document: ListingDocument): number {
  const { head } = document;
  if (!head.startsWith('<') || dialectOf(rootNameOf(head)) !== 'atom') return 0;
  const isKnown = detectArxivApi(document) > 0 || detectArxivFeed(document) > 0;
  return isKnown ? 0 : 0.5;
}
