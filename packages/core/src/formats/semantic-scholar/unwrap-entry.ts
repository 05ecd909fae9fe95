import { isRecord } from '../json/is-record.ts';

/** The paper of an entry; lists of citations and references wrap each in an object of their own. */
export function unwrapEntry(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  return entry.citingPaper ?? entry.citedPaper ?? entry;
}
