import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { toOneLine } from '../../paper/text/white-space.ts';
import { firstLines } from '../by-hand/first-lines.ts';
import type { ListingDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';
import { readBlocks } from './blocks.ts';
import type { MarkdownEntry } from './entry.ts';
import { ListReader } from './list-reader.ts';
import { readOwnItems } from './own-items.ts';
import { OWN_MARK } from './own-mark.ts';

const FRONT_MATTER = /^\s*---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;

/**
 * The papers of lists and tables in Markdown, and of the JSON in which cv-arxiv-daily keeps the rows
 * of its tables: `{topic: {id: row}}`.
 *
 * @throws ListingError `malformed` when there is no paper in it.
 */
export function parseMarkdown(document: ListingDocument): ParsedDocument<MarkdownEntry> {
  if (document.text === '' || /^[{[]\s*["{]/.test(document.head)) return parseRows(document);
  if (document.head.startsWith(OWN_MARK)) return parseOwn(document);
  const { text, issues } = firstLines(document.text);
  const front = FRONT_MATTER.exec(text.slice(0, 5_000));
  const reader = readList(front ? text.slice(front[0].length) : text);
  const facts: ListingFacts = {};
  const titled = /^title:\s*["']?(.{1,200}?)["']?\s*$/m.exec(front?.[1] ?? '')?.[1] ?? reader.title;
  if (titled !== undefined && toOneLine(titled) !== '') facts.title = toOneLine(titled);
  if (reader.date !== undefined) facts.date = reader.date;
  return { facts, entries: withPapers(reader.entries, document), issues };
}

function parseOwn(document: ListingDocument): ParsedDocument<MarkdownEntry> {
  const { title, drafts } = readOwnItems(document.text);
  const entries = drafts.map(
    (own): MarkdownEntry => ({ title: own.title, links: [], written: [], under: {}, own }),
  );
  return { facts: title ? { title } : {}, entries: withPapers(entries, document) };
}

function readList(text: string): ListReader {
  const { blocks, definitions } = readBlocks(text);
  const reader = new ListReader(definitions);
  for (const [index, block] of blocks.entries()) reader.read(block, blocks[index + 1]);
  reader.finish();
  return reader;
}

function parseRows(document: ListingDocument): ParsedDocument<MarkdownEntry> {
  const { value, issues } = readJsonEntries(document);
  const topics = isRecord(value) ? Object.entries(value) : [];
  const entries = topics.flatMap(([topic, rows]) =>
    Object.entries(isRecord(rows) ? rows : {}).flatMap(([id, row]) => entriesOf(topic, id, row)),
  );
  return { facts: {}, entries: withPapers(entries, document), issues };
}

/** A row is a paper even when nothing but its key can be read. */
function entriesOf(topic: string, id: string, row: unknown): MarkdownEntry[] {
  const [entry] = typeof row === 'string' ? readList(row).entries : [];
  const written = [id, ...(entry?.written ?? [])];
  return [{ title: '', links: [], ...entry, written, under: { topic } }];
}

function withPapers(entries: MarkdownEntry[], document: ListingDocument): MarkdownEntry[] {
  if (entries.length > 0) return entries;
  throw new ListingError(
    'malformed',
    'There is no paper in the lists and tables of this Markdown.',
    {
      received: excerpt(document.text),
      hint: 'Link each paper to its page, such as arxiv.org, or name the columns of the table: Title, Authors, Date, PDF, Code.',
      ...(document.url !== undefined && { url: document.url }),
    },
  );
}
