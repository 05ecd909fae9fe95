import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { ownEntries, SNAPSHOT_FORMAT } from './envelope.ts';
import { likenessToOurs } from './likeness-to-ours.ts';

/**
 * A snapshot, a listing or a plain array of papers in the shape of this package. Certain (1) only
 * where something of ours alone stands in it: `readListing` asks nobody else then.
 */
export function detectSnapshot(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) return ofText(document);
  const { value } = reading;
  const entries = ownEntries(value);
  if (entries === undefined) return 0;
  if (isRecord(value) && value.format === SNAPSHOT_FORMAT) return 1;
  const likeness = likenessToOurs(entries);
  if (likeness > 0) return likeness;
  if (Array.isArray(value)) return 0;
  return entries.length === 0 ? 0.9 : 0.1;
}

/** JSON that is cut off, or JSON Lines: one paper a line, as the command converts them. */
function ofText({ head }: ListingDocument): number {
  if (/^\{\s*"format"\s*:\s*"trending-papers\//.test(head)) return 0.8;
  return /^\{"id":"(?!http)\w+:[^"]+","ids":\{[^{}]*\},"/.test(head) ? 0.95 : 0;
}
