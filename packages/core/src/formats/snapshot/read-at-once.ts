import type { Listing } from '../../paper/listing.ts';
import type { Paper } from '../../paper/paper.ts';
import { isBottomless } from '../json/bottomless.ts';
import { isRecord } from '../json/is-record.ts';
import { jsonValue } from '../json/json-value.ts';
import { ownEntries, paperOf, SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from './envelope.ts';
import { FACTS, factsOf } from './facts.ts';
import { paperInOrder } from './paper-in-order.ts';

/** What stands in a listing. */
const KEYS: readonly string[] = [...FACTS, 'papers', 'entries', 'format', 'issues'];

/**
 * The same listing as `readListing` gives, without waiting and without its parsers, for JSON of this
 * package (a snapshot, a listing, papers) in which all is in order: usual identifiers and addresses,
 * nothing to repair or to leave out. Undefined for anything else, broken or not: `readListing` reads
 * it, or says what is wrong.
 *
 * @param input the JSON as text or as a value, which is not changed
 */
export function readAtOnce(input: string | object): Listing | undefined {
  const value = typeof input === 'string' ? valueIn(input) : input;
  const entries = ownEntries(value);
  if (entries === undefined || !isSurelyOurs(value, entries)) return undefined;
  const papers: Paper[] = [];
  for (const entry of entries) {
    const paper = paperInOrder(paperOf(entry), papers.length + 1);
    if (paper === undefined) return undefined;
    papers.push(paper);
  }
  const facts = isRecord(value) && entries[0] !== value ? factsOf(value) : {};
  return { format: 'snapshot', ...facts, papers, issues: [] };
}

function valueIn(text: string): unknown {
  return isBottomless(text) ? undefined : jsonValue(text);
}

function isSurelyOurs(value: unknown, entries: readonly unknown[]): boolean {
  if (!isRecord(value))
    return entries.length > 0 && entries.every((entry) => paperOf(entry) === entry);
  if (hasIssues(value)) return false;
  if (value.format === SNAPSHOT_FORMAT) return value.version === SNAPSHOT_VERSION;
  return entries[0] === value || Object.keys(value).every((key) => KEYS.includes(key));
}

/** What went wrong when a listing was read the first time is kept, once it was looked through. */
function hasIssues({ papers, issues }: Record<string, unknown>): boolean {
  return papers !== undefined && Array.isArray(issues) && issues.length > 0;
}
