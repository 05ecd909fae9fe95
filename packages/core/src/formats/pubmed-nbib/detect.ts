import type { ListingDocument } from '../document.ts';

/** Tags of up to four letters, filled up with blanks, before a hyphen: `PMID- 1`, `OWN - NLM`. */
export function detectPubmedNbib({ head }: ListingDocument): number {
  if (/^[<[{@]/.test(head) || /^[ \t]{0,20}TY {1,3}- /m.test(head)) return 0;
  if (/^PMID ?- ?\d/.test(head)) return 1;
  const hasOwner = /^(?:PMID|OWN |STAT)- {0,3}\S/m.test(head);
  return hasOwner && /^(?:TI|AU|FAU|AB|DP|JT|BTI) {1,2}- /m.test(head) ? 0.95 : 0;
}
