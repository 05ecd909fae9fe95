import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { attributesOf } from './attributes-of.ts';

/** Records with `titles` and `creators`, alone, in an array, or as resources of the REST API. */
export function detectDataCite(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    return /^[[{]/.test(head) && /"type"\s*:\s*"dois"/.test(head) ? 0.9 : 0;
  }
  const { value } = reading;
  const entries = isRecord(value) && 'data' in value ? value.data : value;
  if (Array.isArray(entries)) {
    if (entries.slice(0, 20).some(looksLikeRecord)) return 1;
    return entries.length === 0 && isPage(value) ? 0.6 : 0;
  }
  if (looksLikeRecord(entries)) return 1;
  return isRecord(value) && isErrors(value.errors) ? 0.5 : 0;
}

function looksLikeRecord(entry: unknown): boolean {
  if (isRecord(entry) && entry.type === 'dois') return true;
  const record = attributesOf(entry);
  return isRecord(record) && Array.isArray(record.titles) && Array.isArray(record.creators);
}

function isPage(value: unknown): boolean {
  return (
    isRecord(value) && isRecord(value.meta) && 'total' in value.meta && 'totalPages' in value.meta
  );
}

function isErrors(errors: unknown): boolean {
  return Array.isArray(errors) && errors.some((error) => isRecord(error) && 'title' in error);
}
