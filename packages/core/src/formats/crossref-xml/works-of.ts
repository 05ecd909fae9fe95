import { childrenNamed, elementAt, plainTextOf } from '../xml/by-local-name.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** One work, and what stands around it. */
export type CrossrefEntry =
  | {
      /** `<journal_article>`, `<posted_content>` and so on; a `<query>` that has its facts inside. */
      work: XmlElement;
      /** The journal, the proceedings, the book that the work stands in, the nearest first. */
      containers: readonly XmlElement[];
      /** The answer around it, which has the count of citations. */
      query: XmlElement | undefined;
    }
  | { problem: string; received: string };

const ALONE = ['posted_content', 'dissertation', 'peer_review', 'pending_publication', 'grant'];

/** An element that works stand in: what they are called there, and what describes the whole. */
interface Container {
  parts: string[];
  whole: string[];
  around: string[];
}

const CONTAINERS: Readonly<Record<string, Container>> = {
  journal: {
    parts: ['journal_article'],
    whole: [],
    around: ['journal_metadata', 'journal_issue'],
  },
  conference: {
    parts: ['conference_paper'],
    whole: ['proceedings_metadata', 'proceedings_series_metadata'],
    around: ['proceedings_metadata', 'proceedings_series_metadata', 'event_metadata'],
  },
  book: bookOf('book_metadata', 'book_series_metadata', 'book_set_metadata'),
  'report-paper': bookOf('report-paper_metadata', 'report-paper_series_metadata'),
  standard: bookOf('standard_metadata'),
  database: { parts: ['dataset'], whole: ['database_metadata'], around: ['database_metadata'] },
  sa_component: { parts: [], whole: [], around: [] },
};

function bookOf(...metadata: string[]) {
  return { parts: ['content_item'], whole: metadata, around: metadata };
}

/**
 * The works of a document, in order.
 *
 * @param broken the elements in which the text ended; none of them is a work.
 */
export function worksOf(root: XmlElement, broken: ReadonlySet<XmlElement>): CrossrefEntry[] {
  return recordsIn(root, undefined).flatMap((found) => worksIn(found, broken));
}

interface FoundRecord {
  record: XmlElement;
  query: XmlElement | undefined;
}

const ENVELOPES = ['query', 'doi_record', 'crossref_result', 'crossref_metadata'];

/** What holds works, however many envelopes are around it; those nest five deep at most. */
function recordsIn(element: XmlElement, query: XmlElement | undefined): FoundRecord[] {
  switch (element.name) {
    case 'crossref':
    case 'crossref_metadata':
    case 'body': {
      const envelopes = childrenNamed(element, ...ENVELOPES);
      if (envelopes.length === 0) return [{ record: element, query }];
      return envelopes.flatMap((one) => recordsIn(one, query));
    }
    case 'query': {
      const inner = childrenNamed(element, 'doi_record', 'crossref_metadata', 'crossref');
      if (inner.length === 0) return [{ record: element, query: element }];
      return inner.flatMap((one) => recordsIn(one, element));
    }
    case 'doi_records':
    case 'doi_record':
    case 'doi_batch':
    case 'crossref_result':
    case 'query_result':
      return element.children.flatMap((one) => recordsIn(one, query));
    default:
      return [];
  }
}

function worksIn({ record, query }: FoundRecord, broken: ReadonlySet<XmlElement>): CrossrefEntry[] {
  if (record.name === 'query' || record.attributes.status === 'error')
    return broken.has(record) ? [] : [ofQuery(record)];
  return record.children.flatMap((element): CrossrefEntry[] => {
    const { name } = element;
    // An element may be called "constructor".
    const container = Object.hasOwn(CONTAINERS, name) ? CONTAINERS[name] : undefined;
    if (container) return worksInContainer(element, container, query, broken);
    if (broken.has(element)) return [];
    if (name === 'error') return [unknown(element)];
    return ALONE.includes(name) ? [{ work: element, containers: [], query }] : [];
  });
}

function worksInContainer(
  element: XmlElement,
  { around, parts, whole }: Container,
  query: XmlElement | undefined,
  broken: ReadonlySet<XmlElement>,
): CrossrefEntry[] {
  const containers = childrenNamed(element, ...around);
  const works = childrenNamed(element, ...parts).filter((part) => !broken.has(part));
  if (works.length > 0 || broken.has(element))
    return works.map((work) => ({ work, containers, query }));
  const [work] = childrenNamed(element, ...whole);
  if (work) return [{ work, containers: [], query }];
  const received = plainTextOf(elementAt(element, 'journal_metadata') ?? element).slice(0, 200);
  return [{ problem: 'It describes a journal or a part of a work, no paper.', received }];
}

/** Short answers have the facts of the paper in the query itself, or say that it is not known. */
function ofQuery(query: XmlElement): CrossrefEntry {
  const { status } = query.attributes;
  const isFound = status === undefined || /^(?:resolved|multiresolved)$/.test(status);
  const message = elementAt(query, 'msg') ?? elementAt(query, 'error') ?? elementAt(query, 'doi');
  return isFound ? { work: query, containers: [query], query } : unknown(message ?? query);
}

function unknown(element: XmlElement): CrossrefEntry {
  return { problem: 'Crossref does not know it.', received: plainTextOf(element).slice(0, 200) };
}
