import type { ListingDocument } from '../document.ts';
import { looksLikeOwnPaper, ownEntries } from './envelope.ts';

/** A snapshot, a listing or a plain array of papers in the shape of this package. */
export function detectSnapshot(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    return /^\{\s*"format"\s*:\s*"trending-papers\//.test(document.head) ? 0.8 : 0;
  }
  const entries = ownEntries(reading.value);
  if (entries === undefined) return 0;
  if (!Array.isArray(reading.value))
    return entries.length === 0 || entries.some(looksLikeOwnPaper) ? 0.9 : 0.2;
  return entries.some(looksLikeOwnPaper) ? 0.8 : 0;
}
