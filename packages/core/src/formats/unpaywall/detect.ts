import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { responseOf } from './response-of.ts';

/** `{"results": [{"response": …}], "elapsed_seconds"}` of a search, one DOI object or an array. */
export function detectUnpaywall(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    return /^[[{]/.test(head) && /"oa_locations"\s*:\s*\[/.test(head) ? 0.9 : 0;
  }
  return ofValue(reading.value);
}

function ofValue(value: unknown): number {
  if (Array.isArray(value)) return value.slice(0, 20).some(looksLikeResponse) ? 1 : 0;
  if (looksLikeResponse(value)) return 1;
  if (!isRecord(value)) return 0;
  if (Array.isArray(value.results)) {
    if (value.results.slice(0, 20).some(looksLikeResponse)) return 1;
    return 'elapsed_seconds' in value ? 0.9 : 0;
  }
  return 'HTTP_status_code' in value && typeof value.message === 'string' ? 0.9 : 0;
}

function looksLikeResponse(entry: unknown): boolean {
  const response = responseOf(entry);
  return isRecord(response) && 'oa_locations' in response && 'is_oa' in response;
}
