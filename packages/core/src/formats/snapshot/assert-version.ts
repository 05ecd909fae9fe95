import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { SNAPSHOT_VERSION } from './envelope.ts';

/** @throws ListingError `unsupported-version` for a snapshot that this package cannot read. */
export function assertSnapshotVersion(version: unknown): void {
  if (version === SNAPSHOT_VERSION) return;
  throw new ListingError('unsupported-version', `This snapshot has version ${excerpt(version)}.`, {
    hint: `This package reads version ${SNAPSHOT_VERSION}: update it, or write the snapshot again.`,
  });
}
