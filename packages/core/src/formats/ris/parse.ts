import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import { withoutPlaces } from '../entry-places.ts';
import type { ParsedDocument } from '../format.ts';
import { type RisRecord, readRisRecords } from './read-records.ts';

/**
 * The records of a RIS file or of an export of the Web of Science.
 *
 * @throws ListingError `malformed` when it holds none.
 */
export function parseRis(document: ListingDocument): ParsedDocument<RisRecord> {
  const { records, issues } = readRisRecords(document.text);
  if (records.length > 0) return { facts: {}, entries: records, issues };
  throw new ListingError('malformed', 'There is no whole record in it.', {
    issues: withoutPlaces(issues),
    received: excerpt(document.text),
    hint: 'A record begins with a line "TY  - JOUR" and ends with "ER  - ".',
    ...(document.url !== undefined && { url: document.url }),
  });
}
