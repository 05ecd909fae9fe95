import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { isRecord } from '../json/is-record.ts';
import { fieldNamed, holdsDetails } from './fields.ts';

/** A record that may be a paper, and what the keys around it say. */
export interface LooseRecord {
  value: unknown;
  /** The identifier under which it stood. */
  id?: string;
  /** The day under which it stood. */
  day?: string;
  /** The heading under which it stood. */
  topic?: string;
}

// Envelopes are a few levels deep; deeper is something else.
const DEEPEST = 6;
const MOST_GROUPS = 20_000;
const SAMPLE = 20;
// Objects around one record each: GraphQL, Elasticsearch, data sets of Hugging Face, JSON:API.
const WRAPPERS = ['node', '_source', 'row', 'attributes', 'paper', 'article', 'item', 'document'];
const ENVELOPE =
  /^(?:papers?|results?|data|items?|entries|list|records?|articles?|publications?|works?|documents?|docs|rows|edges|nodes|hits|response|payload|content|feed|body|all|output|value|values|default|train|test)$/i;

// Lists of other papers inside a paper.
const BESIDE = /^(?:references?|related|similar|recommend|cited|citing|bibliography)/i;

/** Whether a value is a record with the title of a paper and something else that papers have, or an identifier. */
export function looksLikePaper(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const inner = unwrapped(value);
  const known = new Set<string>();
  for (const [key, one] of Object.entries(inner).slice(0, 100)) {
    const field = fieldNamed(key);
    if (field === undefined || one === null || one === '') continue;
    if (field !== 'title' || typeof one === 'string' || isWrappedText(one)) known.add(field);
    if (isIdentifier(field, one)) return true;
  }
  if (known.has('title')) return known.size > 1 || hasDetails(inner);
  return (
    known.has('name') &&
    ['abstract', 'authors', 'doi', 'arxiv', 'pdf'].some((field) => known.has(field))
  );
}

function hasDetails(record: Record<string, unknown>): boolean {
  return Object.entries(record).some(([key, value]) => isRecord(value) && holdsDetails(key));
}

function isWrappedText(value: unknown): boolean {
  const text: unknown = isRecord(value) ? value.value : Array.isArray(value) ? value[0] : undefined;
  return typeof text === 'string';
}

function isIdentifier(field: string, value: unknown): boolean {
  if (typeof value !== 'string' || !/^(?:id|arxiv|doi|url)$/.test(field)) return false;
  return isPaperName(value);
}

/** Whether a text is nothing but an identifier of a paper. */
export function isPaperName(text: string): boolean {
  return text.length < 300 && (parseArxivId(text) !== undefined || parseDoi(text) !== undefined);
}

/** The record inside its wrapper, or the record itself. */
export function unwrapped(record: Record<string, unknown>): Record<string, unknown> {
  if ('title' in record) return record;
  const key = WRAPPERS.find((name) => isRecord(record[name]));
  const inner = key === undefined ? undefined : record[key];
  return isRecord(inner) ? { ...record, ...inner } : record;
}

type Around = Omit<LooseRecord, 'value'>;

/**
 * The records of a JSON value of unknown shape, in order: those of the lists in it, of objects that
 * are keyed by identifier, day or topic, or the value itself. Undefined when there are none.
 */
export function findRecords(root: unknown): LooseRecord[] | undefined {
  const found: LooseRecord[] = [];
  let groups = 0;
  const visit = (value: unknown, around: Around, depth: number): void => {
    if (isList(value)) for (const one of value) found.push({ value: one, ...around });
    else if (looksLikePaper(value) && !holdsPapers(value)) found.push({ value, ...around });
    else if (
      typeof value === 'object' &&
      value !== null &&
      depth < DEEPEST &&
      groups++ < MOST_GROUPS
    )
      for (const [key, one] of Object.entries(value)) visitInner(key, one, around, depth + 1);
  };
  const visitInner = (key: string, value: unknown, around: Around, depth: number) => {
    if (isRecord(value) && isPaperName(key)) found.push({ value, ...around, id: key });
    else if (typeof value === 'object' && value !== null) {
      visit(value, { ...around, ...saidBy(key) }, depth);
    } else if (typeof value === 'string' && isPaperName(key)) {
      found.push({ value: { title: value }, ...around, id: key });
    }
  };
  visit(root, {}, 0);
  return found.length > 0 ? found : undefined;
}

/** A listing has a title and a date as papers do: what tells it is the list of papers in it. */
function holdsPapers(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).some(
      ([key, one]) => fieldNamed(key) === undefined && !BESIDE.test(key) && isList(one),
    )
  );
}

/** A list of papers; a few strange elements at its beginning make it no other list. */
function isList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  const sample = value.slice(0, SAMPLE);
  return (
    sample.some(looksLikePaper) ||
    (sample.length > 0 && sample.every((one) => typeof one === 'string' && isPaperName(one)))
  );
}

function saidBy(key: string): Around {
  if (isPaperName(key)) return { id: key };
  const day = toDateText(key);
  if (day !== undefined) return { day };
  return ENVELOPE.test(key) ||
    fieldNamed(key) !== undefined ||
    !/\p{L}{2}/u.test(key) ||
    key.length > 80
    ? {}
    : { topic: key };
}
