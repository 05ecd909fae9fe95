import { isRecord } from '../json/is-record.ts';

/** The DOI object of an entry: a search wraps each in an object with its score. */
export function responseOf(entry: unknown): unknown {
  return isRecord(entry) && isRecord(entry.response) ? entry.response : entry;
}
