import * as v from 'valibot';
import { excerpt } from '../../errors/excerpt.ts';
import { type Issue, IssueSchema } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';
import { assertSnapshotVersion } from './assert-version.ts';
import { ownEntries, SNAPSHOT_FORMAT } from './envelope.ts';
import { factsOf } from './facts.ts';

/**
 * The papers of a snapshot, a listing or an array, or one a line; the facts of the listing stand beside them.
 */
export function parseSnapshot(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonEntries(document);
  const entries = ownEntries(value);
  if (entries === undefined) {
    throw new ListingError('malformed', 'There are no papers in this JSON.', {
      received: excerpt(value),
      hint: 'Give an array of papers, or an object with "papers" or "entries"; each paper needs a "title".',
    });
  }
  const isList = isRecord(value) && entries[0] !== value;
  if (!isList) return { facts: {}, entries, issues };
  if (value.format === SNAPSHOT_FORMAT) assertSnapshotVersion(value.version);
  return { facts: factsOf(value), entries, issues: [...issuesOf(value), ...(issues ?? [])] };
}

/** What went wrong when a listing was read the first time. The issues of a ranking are those of its topics. */
function issuesOf({ papers, issues }: Record<string, unknown>): Issue[] {
  if (papers === undefined || !Array.isArray(issues)) return [];
  return issues.filter((issue): issue is Issue => v.is(IssueSchema, issue));
}
