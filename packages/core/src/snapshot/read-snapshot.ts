import * as v from 'valibot';
import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { ListingError } from '../errors/listing-error.ts';
import { isRecord } from '../formats/json/is-record.ts';
import { assertSnapshotVersion } from '../formats/snapshot/assert-version.ts';
import { SNAPSHOT_FORMAT } from '../formats/snapshot/envelope.ts';
import {
  type RankedEntry,
  RankedEntrySchema,
  type Ranking,
  RankingSchema,
} from '../ranking/ranking.ts';

/**
 * Reads a ranking back from a snapshot, as text or parsed JSON. An entry that is not as it must be
 * is left out with an issue.
 *
 * @throws ListingError `malformed` when it is no snapshot, `unsupported-version` when it is newer
 * than this package.
 */
export function readSnapshot(json: string | object): Ranking {
  const value = typeof json === 'string' ? parseJson(json) : json;
  if (!isRecord(value) || value.format !== SNAPSHOT_FORMAT || !Array.isArray(value.entries)) {
    throw new ListingError('malformed', 'This is no snapshot.', {
      received: excerpt(value),
      hint: 'Write one with toSnapshot(ranking); to read any other listing use parseListing.',
    });
  }
  assertSnapshotVersion(value.version);
  return readRanking(value, value.entries);
}

function readRanking(value: Record<string, unknown>, rawEntries: readonly unknown[]): Ranking {
  const frame = v.safeParse(RankingSchema, { ...value, entries: [] });
  if (!frame.success) {
    const [issue] = frame.issues;
    throw new ListingError(
      'malformed',
      `The snapshot's ${v.getDotPath(issue) ?? 'frame'} is not as it must be.`,
      {
        received: excerpt(issue.input),
        hint: 'Write the snapshot again with toSnapshot(ranking).',
      },
    );
  }
  const issues: Issue[] = [...frame.output.issues];
  const entries: RankedEntry[] = [];
  rawEntries.forEach((entry, index) => {
    const check = v.safeParse(RankedEntrySchema, entry);
    if (check.success) entries.push(check.output);
    else issues.push(entryIssue(check.issues[0], index + 1));
  });
  return { ...frame.output, entries, issues };
}

function entryIssue(issue: v.BaseIssue<unknown>, position: number): Issue {
  return {
    code: 'invalid-entry',
    message: `The entry was left out: its ${v.getDotPath(issue) ?? 'shape'} is not as it must be.`,
    where: `entry ${position}`,
    expected: issue.expected ?? issue.message,
    received: excerpt(issue.input),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ListingError('malformed', 'The snapshot is no valid JSON.', {
      received: excerpt(text),
      hint: 'Load it again; it may have been cut off.',
      cause,
    });
  }
}
