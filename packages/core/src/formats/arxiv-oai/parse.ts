import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import type { LeftOut, ParsedDocument } from '../format.ts';
import { readXml } from '../xml/read-xml.ts';
import { truncationIssues } from '../xml/truncation.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';

/** One record of an answer: what its header says, and the metadata in whichever form was asked for. */
export interface OaiRecord {
  /** `oai:arXiv.org:2606.01001` */
  identifier: string;
  /** Sets such as `cs:cs:LG`, which stand for categories. */
  sets: string[];
  /** `<arXiv>`, `<arXivRaw>` or `<oai_dc:dc>`. */
  metadata: XmlElement | undefined;
}

/**
 * The records of an OAI-PMH answer to ListRecords or GetRecord. Deleted records, which have no
 * metadata, become issues. "Nothing matches" is an answer like any other: an empty listing.
 * Source: openarchives.org/OAI/openarchivesprotocol.html § 2.5, 3.6
 *
 * @throws ListingError `source-error` for the errors of the protocol, `malformed` without records.
 */
export function parseArxivOai(document: ListingDocument): ParsedDocument<OaiRecord> {
  const xml = readXml(document.text);
  if (xml?.root.name !== 'OAI-PMH') throw malformed(document, 'the element <OAI-PMH> is missing');
  const { root, truncated } = xml;
  const core = root.namespace;
  const nothing = emptyAnswer(childrenOf(root, core, 'error'), document);
  if (nothing) return { facts: {}, entries: [], issues: [nothing] };
  const issues = truncationIssues(xml, ['record']);
  const container = child(root, core, 'ListRecords') ?? child(root, core, 'GetRecord');
  if (!container) {
    if (issues.length > 0) return { facts: {}, entries: [], issues };
    throw malformed(document, 'it answers neither ListRecords nor GetRecord');
  }
  const records = childrenOf(container, core, 'record').filter((one) => !truncated.includes(one));
  const next = nextPage(root, container, document);
  const isDeleted = (record: XmlElement) =>
    child(record, core, 'header')?.attributes.status === 'deleted';
  return {
    facts: { ...(next && { next }) },
    entries: records.filter((record) => !isDeleted(record)).map((one) => recordOf(one, core)),
    issues: [
      ...records.flatMap((record, index) =>
        isDeleted(record) ? [deletion(recordOf(record, core), index + 1)] : [],
      ),
      ...issues,
    ],
  };
}

function malformed(document: ListingDocument, what: string): ListingError {
  return new ListingError('malformed', `This is no OAI-PMH answer with records: ${what}.`, {
    received: excerpt(document.text),
    hint: 'Ask https://oaipmh.arxiv.org/oai with verb=ListRecords and give its answer as it came.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

/** The issue of an answer without records; undefined when there is no error at all. */
function emptyAnswer(errors: readonly XmlElement[], document: ListingDocument): Issue | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const fault = errors.find(({ attributes }) => attributes.code !== 'noRecordsMatch');
  const { text, attributes } = fault ?? first;
  const words =
    [attributes.code, toPlainText(text)].filter(Boolean).join(': ') || 'no reason given';
  if (fault) {
    throw new ListingError('source-error', `arXiv answered with an error: ${words}.`, {
      hint: 'Correct the request; a resumption token serves for a day and once.',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  return {
    code: 'no-records',
    message: `No record matches the request. The source says: ${words}.`,
    where: 'the answer',
  };
}

function recordOf(record: XmlElement, core: string): OaiRecord {
  const header = child(record, core, 'header');
  return {
    identifier: (header && childText(header, core, 'identifier')) ?? '',
    sets: header ? childrenOf(header, core, 'setSpec').map(({ text }) => text.trim()) : [],
    metadata: child(record, core, 'metadata')?.children[0],
  };
}

function deletion({ identifier }: OaiRecord, place: number): LeftOut {
  return {
    code: 'deleted-record',
    message: 'The source has deleted this record; it was left out.',
    where: `record ${place}`,
    leftOut: place,
    received: excerpt(identifier),
  };
}

/** The address of the following page, as long as a token says that there is one. */
function nextPage(
  root: XmlElement,
  container: XmlElement,
  document: ListingDocument,
): string | undefined {
  const token = childText(container, root.namespace, 'resumptionToken');
  const base = toWebUrl(childText(root, root.namespace, 'request') ?? document.url);
  if (token === undefined || base === undefined) return undefined;
  const url = new URL(base);
  url.search = '';
  url.searchParams.set('verb', container.name);
  url.searchParams.set('resumptionToken', token);
  return url.href;
}
