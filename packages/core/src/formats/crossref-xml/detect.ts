import type { ListingDocument } from '../document.ts';
import { rootNameOf } from '../xml/root-name.ts';

const ROOTS = /^(?:doi_records?|doi_batch|crossref_result|crossref|crossref_metadata)$/;

/** An answer to a query or a deposit, by its root. */
export function detectCrossrefXml({ head }: ListingDocument): number {
  return head.startsWith('<') && ROOTS.test(rootNameOf(head) ?? '') ? 1 : 0;
}
