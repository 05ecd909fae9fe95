import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { type NbibRecord, readNbibRecords } from './read-records.ts';

/**
 * The records of a file.
 *
 * @throws ListingError `malformed` when it holds none.
 */
export function parsePubmedNbib(document: ListingDocument): ParsedDocument<NbibRecord> {
  const entries = readNbibRecords(document.text);
  if (entries.length > 0) return { facts: {}, entries };
  throw new ListingError('malformed', 'There is no record in it.', {
    received: excerpt(document.text),
    hint: 'A record begins with a line such as "PMID- 12345678".',
    ...(document.url !== undefined && { url: document.url }),
  });
}
