import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { asList } from '../json/loose.ts';

/** `{"collection", "messages"}`, or messages alone, each with a `status`. */
export function detectBiorxiv(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    const hasMessages = /^\{\s*"(?:messages|collection)"\s*:\s*\[/.test(head);
    return hasMessages && /"(?:status|doi|preprint_doi|biorxiv_doi)"\s*:/.test(head) ? 0.9 : 0;
  }
  const { value } = reading;
  if (!isRecord(value)) return 0;
  const [message] = asList(value.messages);
  if (isRecord(message) && typeof message.status === 'string') return 1;
  return asList(value.collection).slice(0, 20).some(looksLikePreprint) ? 0.9 : 0;
}

function looksLikePreprint(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { doi, server, preprint_doi: preprint, biorxiv_doi: older } = value;
  if (typeof preprint === 'string' || typeof older === 'string') return true;
  return typeof doi === 'string' && (typeof server === 'string' || 'jatsxml' in value);
}
