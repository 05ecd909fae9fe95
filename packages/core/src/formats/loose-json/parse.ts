import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { isListingError, ListingError } from '../../errors/listing-error.ts';
import { toOneLine } from '../../paper/text/white-space.ts';
import { dayOf } from '../../paper/to-date-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import { toLooseDate } from '../by-hand/loose-date.ts';
import { type ListingDocument, openDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';
import { type JsonLine, linesOf, looksLikeLines } from './lines.ts';
import { findRecords, type LooseRecord } from './records.ts';

/** A record with what stands around it, or a line that is still to be read. */
export type LooseEntry = LooseRecord | JsonLine;

/**
 * The records of JSON of unknown shape. Of JSON Lines each line is an entry; of JSON that is broken
 * the whole elements of its first list are kept.
 *
 * @throws ListingError `malformed` when there are none.
 */
export function parseLooseJson(document: ListingDocument): ParsedDocument<LooseEntry> {
  const reading = document.json();
  if ('problem' in reading && looksLikeLines(document.text)) {
    return { facts: {}, entries: linesOf(document.text) };
  }
  const { value, issues } = readWhole(document);
  const entries = findRecords(value);
  if (entries === undefined) {
    throw new ListingError('malformed', 'There are no records of papers in this JSON.', {
      received: excerpt(value),
      hint: 'Each paper needs a "title" and another field that papers have, or an identifier.',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  return { facts: factsOf(value), entries, issues };
}

function readWhole(document: ListingDocument): { value: unknown; issues: Issue[] } {
  const start = document.text.search(/\[\s*\{/);
  const isCut = 'problem' in document.json() && document.head.startsWith('{') && start > 0;
  if (isCut) {
    try {
      return readJsonEntries(openDocument(document.text.slice(start)));
    } catch (error) {
      if (!isListingError(error)) throw error;
    }
  }
  return readJsonEntries(document);
}

/** What the object around the records says of the list. */
function factsOf(value: unknown): ListingFacts {
  if (!isRecord(value) || findRecords([value]) === undefined) return {};
  const facts: ListingFacts = {};
  if (typeof value.title === 'string' && toOneLine(value.title))
    facts.title = toOneLine(value.title);
  for (const key of ['date', 'updated', 'updated_at', 'last_updated', 'generated_at']) {
    const date = toLooseDate(value[key]);
    if (date !== undefined) facts.date ??= dayOf(date) ?? date;
  }
  const next = toWebUrl(value.next);
  if (next !== undefined) facts.next = next;
  return facts;
}
