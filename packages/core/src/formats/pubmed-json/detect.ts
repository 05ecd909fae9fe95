import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';

/** Answers of ESummary and ESearch, which have a header, and those of their gateway, which have none. */
export function detectPubmedJson(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    const hasHeader = /^\{\s*"header"\s*:\s*\{\s*"type"\s*:\s*"e(?:summary|search)"/.test(head);
    return hasHeader ? 0.9 : 0;
  }
  const { value } = reading;
  if (!isRecord(value)) return 0;
  if (isRecord(value.esearchresult) || 'esummaryresult' in value) return 1;
  if (isRecord(value.result) && Array.isArray(value.result.uids)) return 1;
  if (isRecord(value.header) && /^e(?:summary|search)$/.test(`${value.header.type}`)) return 1;
  return /^API (?:rate limit exceeded|key invalid)/i.test(`${value.error}`) ? 0.9 : 0;
}
