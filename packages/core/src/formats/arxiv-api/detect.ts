import type { ListingDocument } from '../document.ts';

/**
 * An Atom feed with the marks of arXiv's query interface: its feed id, its title, or its error
 * page. The daily feeds of rss.arxiv.org share the namespace but none of these.
 */
export function detectArxivApi({ head }: ListingDocument): number {
  if (!head.startsWith('<') || !/<(?:\w+:)?feed[\s>]/.test(head)) return 0;
  if (/https?:\/\/arxiv\.org\/api\//.test(head) || /arXiv Query:/i.test(head)) return 1;
  return /arXiv Search Results/i.test(head) ? 0.9 : 0;
}
