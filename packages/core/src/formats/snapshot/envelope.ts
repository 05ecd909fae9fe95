import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { isRecord } from '../json/is-record.ts';

/** The `format` key of a snapshot file. */
export const SNAPSHOT_FORMAT = 'trending-papers/snapshot';
/** The newest version of the snapshot format that this package reads and writes. */
export const SNAPSHOT_VERSION = 1;

/**
 * The entries of our own JSON: `entries` of a snapshot or a ranking, `papers` of a listing, or the
 * array itself. Undefined when the value is none of these.
 */
export function ownEntries(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value.entries)) return value.entries;
  return Array.isArray(value.papers) ? value.papers : undefined;
}

/** The paper inside a ranking's entry, or the entry itself. */
export function paperOf(entry: unknown): unknown {
  return isRecord(entry) && isRecord(entry.paper) && 'rank' in entry ? entry.paper : entry;
}

// What the items of CSL-JSON and of Hugging Face have beside a title, and no paper of ours.
const FOREIGN = [
  'author',
  'issued',
  'container-title',
  'citation-key',
  'discussionId',
  'ai_summary',
];

/** Whether an entry has what every paper of ours has, a title of its own, and nothing foreign. */
export function looksLikeOwnPaper(entry: unknown): boolean {
  const paper = paperOf(entry);
  if (!isRecord(paper) || typeof paper.title !== 'string' || isRecord(paper.paper)) return false;
  return !FOREIGN.some((key) => key in paper);
}

/** @throws ListingError `unsupported-version` for a snapshot that this package cannot read. */
export function assertSnapshotVersion(version: unknown): void {
  if (version === SNAPSHOT_VERSION) return;
  throw new ListingError('unsupported-version', `This snapshot has version ${excerpt(version)}.`, {
    hint: `This package reads version ${SNAPSHOT_VERSION}: update it, or write the snapshot again.`,
  });
}
