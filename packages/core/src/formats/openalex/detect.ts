import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { asList } from '../json/loose.ts';

const WORK_ID = /^https?:\/\/openalex\.org\/W\d+$/i;

/**
 * `{"meta", "results"}` around works, or one work; works are known by their address at OpenAlex, or
 * by a group of fields that no other source has.
 */
export function detectOpenAlex(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    return /^[[{]/.test(document.head) && /"https:\/\/openalex\.org\/W\d/.test(document.head)
      ? 0.9
      : 0;
  }
  const { value } = reading;
  if (isErrorOf(value, document.url)) return 1;
  if (looksLikeWork(value)) return 1;
  if (Array.isArray(value)) return value.slice(0, 20).some(looksLikeWork) ? 1 : 0;
  if (!isRecord(value) || !Array.isArray(value.results)) return 0;
  if (asList(value.results).slice(0, 20).some(looksLikeWork)) return 1;
  const isPage = isRecord(value.meta) && 'db_response_time_ms' in value.meta;
  return isPage ? 0.9 : 0;
}

/** With `select=` only a few keys come back: an identifier need not be among them. */
function looksLikeWork(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (typeof value.id === 'string' && WORK_ID.test(value.id)) return true;
  if (isRecord(value.ids) && WORK_ID.test(String(value.ids.openalex))) return true;
  if (isRecord(value.open_access) && 'oa_status' in value.open_access) return true;
  return ['abstract_inverted_index', 'authorships'].some((key) => key in value);
}

function isErrorOf(value: unknown, url: string | undefined): boolean {
  return isRecord(value) && 'error' in value && /^https?:\/\/api\.openalex\.org\//.test(url ?? '');
}
