import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { nextAddress } from '../json/next-address.ts';
import { sourceError } from '../json/source-error.ts';
import { childrenNamed, elementAt, plainTextAt, plainTextOf } from '../xml/by-local-name.ts';
import { readXml } from '../xml/read-xml.ts';
import { truncationIssues } from '../xml/truncation.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const ENTRIES = [
  'PubmedArticle',
  'PubmedBookArticle',
  'MedlineCitation',
  'DocSum',
  'DocumentSummary',
  'Id',
];

/**
 * The entries of an answer.
 *
 * @throws ListingError `source-error` when it has an error and no entry, `malformed` without XML.
 */
export function parsePubmedXml(document: ListingDocument): ParsedDocument<XmlElement> {
  const xml = readXml(document.text);
  if (!xml) {
    throw new ListingError('malformed', 'There is no XML element in this text.', {
      received: excerpt(document.text),
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const { root, truncated } = xml;
  const entries = entriesOf(root).filter((entry) => !truncated.includes(entry));
  const errors = childrenNamed(root, 'ERROR').map(plainTextOf).filter(Boolean);
  if (errors.length > 0 && entries.length === 0) throw sourceError(document, errors.join('; '));
  return {
    facts: nextPage(root, entries.length, document.url),
    entries,
    issues: [...errors.map(ofError), ...deletions(root), ...truncationIssues(xml, ENTRIES)],
  };
}

function entriesOf(root: XmlElement): XmlElement[] {
  if (ENTRIES.includes(root.name)) return [root];
  const lists = [root, ...childrenNamed(root, 'DocumentSummarySet', 'IdList')];
  return lists.flatMap((list) => childrenNamed(list, ...ENTRIES));
}

function ofError(words: string): Issue {
  return {
    code: 'source-error',
    message: 'The source answered part of the request with an error.',
    where: 'the answer',
    received: excerpt(words),
  };
}

/** Update files name the citations that were deleted. */
function deletions(root: XmlElement): Issue[] {
  const deleted = childrenNamed(elementAt(root, 'DeleteCitation'), 'PMID');
  return deleted.map((pmid) => ({
    code: 'deleted-record',
    message: 'The source has deleted this record; it was left out.',
    where: 'DeleteCitation',
    received: excerpt(plainTextOf(pmid)),
  }));
}

function nextPage(root: XmlElement, length: number, url: string | undefined) {
  if (root.name !== 'eSearchResult' || length === 0) return {};
  const start = Number(plainTextAt(root, 'RetStart')) + length;
  const isMore = start < Number(plainTextAt(root, 'Count'));
  const next = isMore ? nextAddress(url, { retstart: start }) : undefined;
  return next === undefined ? {} : { next };
}
