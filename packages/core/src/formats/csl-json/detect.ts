import type { ListingDocument } from '../document.ts';
import { itemsIn, looksLikeItem } from './items.ts';

/** Items with a `type` and with dates, names or venues in the manner of CSL. */
export function detectCslJson(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    const isArray = /^\[\s*\{\s*"/.test(head) && /"type"\s*:\s*"/.test(head);
    return isArray && /"(?:date-parts|citation-key|container-title)"\s*:/.test(head) ? 0.7 : 0;
  }
  return itemsIn(reading.value)?.slice(0, 20).some(looksLikeItem) ? 0.85 : 0;
}
