import { isRecord } from '../json/is-record.ts';

/** The record itself: resources of the REST API keep it under `attributes`. */
export function attributesOf(entry: unknown): unknown {
  return isRecord(entry) && isRecord(entry.attributes) ? entry.attributes : entry;
}
