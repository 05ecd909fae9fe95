import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';

/**
 * One record of the snapshot. Of JSON lines it is the line, read when its turn comes: the objects
 * of all lines at once would take several times the memory of the text.
 */
export type KaggleEntry = { line: string; isLast: boolean } | { value: unknown };

/**
 * The records of a snapshot: one a line, in an array, or alone.
 *
 * @throws ListingError `malformed` or `python-repr` when there is nothing of this kind.
 */
export function parseArxivKaggle(document: ListingDocument): ParsedDocument<KaggleEntry> {
  const { head, text } = document;
  const json = head.startsWith('{') && isOneALine(text) ? undefined : readJsonEntries(document);
  if (!json) return { facts: {}, entries: linesOf(text) };
  const { value, issues } = json;
  if (isRecord(value)) return { facts: {}, entries: [{ value }], issues };
  if (!Array.isArray(value)) throw noRecords(document);
  return { facts: {}, entries: value.map((one: unknown) => ({ value: one })), issues };
}

/** Whether the first line is an object by itself, and so are those that follow. */
function isOneALine(text: string): boolean {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return end >= 0 && text.slice(start, end).trimEnd().endsWith('}');
}

function linesOf(text: string): KaggleEntry[] {
  const entries: { line: string; isLast: boolean }[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).trim();
    if (line !== '') entries.push({ line, isLast: false });
    from = end + 1;
  }
  const last = entries.at(-1);
  if (last) last.isLast = true;
  return entries;
}

function noRecords(document: ListingDocument): ListingError {
  return new ListingError('malformed', 'This holds no records of the arXiv snapshot.', {
    received: excerpt(document.text),
    hint: 'Give arxiv-metadata-oai-snapshot.json as Kaggle has it, whole or some of its lines.',
    ...(document.url !== undefined && { url: document.url }),
  });
}
