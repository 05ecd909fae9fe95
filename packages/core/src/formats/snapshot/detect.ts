import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { looksLikeOwnPapers, ownEntries, SNAPSHOT_FORMAT } from './envelope.ts';

/** A snapshot, a listing or a plain array of papers in the shape of this package. */
export function detectSnapshot(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    return /^\{\s*"format"\s*:\s*"trending-papers\//.test(document.head) ? 0.8 : 0;
  }
  const { value } = reading;
  const entries = ownEntries(value);
  if (entries === undefined) return 0;
  if (isRecord(value) && value.format === SNAPSHOT_FORMAT) return 0.9;
  if (looksLikeOwnPapers(entries)) return Array.isArray(value) ? 0.8 : 0.9;
  if (Array.isArray(value)) return 0;
  return entries.length === 0 ? 0.9 : 0.1;
}
