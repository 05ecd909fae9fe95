import type { ListingDocument } from '../document.ts';
import { rootNameOf } from '../xml/root-name.ts';

const ROOTS =
  /^(?:Pubmed(?:Book)?Article(?:Set)?|MedlineCitation(?:Set)?|e(?:Summary|Search|Fetch)Result)$/;

/** An answer of EFetch, ESummary or ESearch, a file of the yearly baseline, or one citation. */
export function detectPubmedXml({ head }: ListingDocument): number {
  return head.startsWith('<') && ROOTS.test(rootNameOf(head) ?? '') ? 1 : 0;
}
