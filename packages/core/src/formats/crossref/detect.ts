import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { asList } from '../json/loose.ts';

/**
 * `{"status", "message"}` around works or one work, or works as they are: a `DOI` in capitals, and
 * titles in an array, which tells them from CSL JSON.
 */
export function detectCrossref(document: ListingDocument): number {
  if (isNotFound(document.head)) return 0.9;
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    if (/^\{\s*"status"\s*:\s*"ok"\s*,\s*"message-/.test(head)) return 0.9;
    const hasWork = /"DOI"\s*:\s*"/.test(head) && /"title"\s*:\s*\[/.test(head);
    return /^[[{]/.test(head) && hasWork ? 0.8 : 0;
  }
  return ofValue(reading.value);
}

function ofValue(value: unknown): number {
  if (Array.isArray(value)) return value.slice(0, 20).some(looksLikeWork) ? 0.9 : 0;
  if (!isRecord(value)) return 0;
  if ('status' in value && 'message-type' in value) return 1;
  if ('status' in value && isMessage(value.message)) return 1;
  const works = [value, ...asList(value.items).slice(0, 20)];
  return works.some(looksLikeWork) ? 0.9 : 0;
}

/** What Crossref answers for a DOI that it does not know; plain text, not JSON. */
export function isNotFound(head: string): boolean {
  return /^Resource not found\.?\s*$/i.test(head);
}

function isMessage(message: unknown): boolean {
  return isRecord(message) && (Array.isArray(message.items) || typeof message.DOI === 'string');
}

function looksLikeWork(value: unknown): boolean {
  return isRecord(value) && typeof value.DOI === 'string' && Array.isArray(value.title);
}
