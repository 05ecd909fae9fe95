import { isRecord } from '../json/is-record.ts';

/** The `format` key of a snapshot file. */
export const SNAPSHOT_FORMAT = 'trending-papers/snapshot';
/** The newest version of the snapshot format that this package reads and writes. */
export const SNAPSHOT_VERSION = 1;

/**
 * The entries of our own JSON: `entries` of a snapshot or a ranking, `papers` of a listing, the
 * array itself, or the one paper that it is. Undefined when the value is none of these.
 */
export function ownEntries(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value.entries)) return value.entries;
  if (Array.isArray(value.papers)) return value.papers;
  return isRecord(value.ids) && Array.isArray(value.provenance) ? [value] : undefined;
}

/** The paper inside a ranking's entry, or the entry itself. */
export function paperOf(entry: unknown): unknown {
  return isRecord(entry) && isRecord(entry.paper) && 'rank' in entry ? entry.paper : entry;
}
