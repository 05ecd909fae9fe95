import type { ListingDocument } from '../document.ts';
import { rootNameOf } from '../xml/root-name.ts';

/** An answer of an OAI-PMH server; surest when arXiv is named in it. */
export function detectArxivOai({ head }: ListingDocument): number {
  if (!head.startsWith('<') || rootNameOf(head) !== 'OAI-PMH') return 0;
  return /\barxiv\.org\b/i.test(head) ? 1 : 0.7;
}
