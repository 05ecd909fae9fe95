import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { unwrapEntry } from './unwrap-entry.ts';

/**
 * Papers known by their `paperId`, in `{"data"}`, `{"recommendedPapers"}`, an array or alone. An
 * empty search has its paging alone; errors are `{"error"}`, or `{"message", "code"}` from the
 * gateway, which many others send as well.
 */
export function detectSemanticScholar(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    return /^[[{]/.test(document.head) && /"paperId"\s*:/.test(document.head) ? 0.9 : 0;
  }
  const { value } = reading;
  if (Array.isArray(value)) return ofBatch(value);
  if (!isRecord(value)) return 0;
  if ('paperId' in value) return 1;
  if (Array.isArray(value.recommendedPapers)) return 1;
  if (Array.isArray(value.data)) return ofPage(value, value.data);
  if (isEmptySearch(value)) return 0.7;
  return isError(value) ? ofError(document.url) : 0;
}

function isKnown(entry: unknown): boolean {
  const paper = unwrapEntry(entry);
  return isRecord(paper) && ('paperId' in paper || 'authorId' in paper);
}

/** A batch answers null for every identifier that it does not know. */
function ofBatch(entries: readonly unknown[]): number {
  if (entries.slice(0, 500).some(isKnown)) return 1;
  return entries.length > 0 && entries.every((entry) => entry === null) ? 0.4 : 0;
}

function ofPage(page: Record<string, unknown>, entries: readonly unknown[]): number {
  if (entries.slice(0, 20).some(isKnown)) return 1;
  const isPlain = Object.keys(page).every((key) => /^(?:total|offset|next|token|data)$/.test(key));
  return entries.length === 0 && isPlain ? 0.4 : 0;
}

function isEmptySearch(value: Record<string, unknown>): boolean {
  return (
    value.total === 0 &&
    Object.keys(value).every((key) => /^(?:total|offset|next|token)$/.test(key))
  );
}

function isError(value: Record<string, unknown>): boolean {
  const keys = Object.keys(value);
  const isText = typeof value.error === 'string' || typeof value.message === 'string';
  return isText && keys.every((key) => /^(?:error|message|code)$/.test(key));
}

function ofError(url: string | undefined): number {
  return /^https?:\/\/[\w.-]*\bsemanticscholar\.org\//.test(url ?? '') ? 1 : 0.4;
}
