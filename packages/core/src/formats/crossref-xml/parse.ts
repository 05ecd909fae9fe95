import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { sourceError } from '../json/source-error.ts';
import { readXml } from '../xml/read-xml.ts';
import { truncationIssues } from '../xml/truncation.ts';
import { type CrossrefEntry, worksOf } from './works-of.ts';

const ENTRIES = [
  'doi_record',
  'query',
  'journal_article',
  'conference_paper',
  'content_item',
  'posted_content',
];

/**
 * The works of an answer or a deposit.
 *
 * @throws ListingError `source-error` when Crossref knows none of what was asked for, `malformed`
 *   when there is no XML.
 */
export function parseCrossrefXml(document: ListingDocument): ParsedDocument<CrossrefEntry> {
  const xml = readXml(document.text);
  if (!xml) {
    throw new ListingError('malformed', 'There is no XML element in this text.', {
      received: excerpt(document.text),
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const entries = worksOf(xml.root, new Set(xml.truncated));
  const problems = entries.filter((entry) => 'problem' in entry);
  if (problems.length > 0 && problems.length === entries.length && xml.truncated.length === 0) {
    const words = problems.map(({ received }) => received).join('; ');
    throw sourceError(
      document,
      words || 'not found',
      'Check the DOI; those of arXiv and Zenodo are at DataCite.',
    );
  }
  return { facts: {}, entries, issues: truncationIssues(xml, ENTRIES) };
}
