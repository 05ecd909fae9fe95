import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
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
  const records = readNbibRecords(document.text);
  const last = records.at(-1);
  if (last && endsWithin(last, document.text)) {
    return { facts: {}, entries: records.slice(0, -1), issues: [brokenOff(last)] };
  }
  if (records.length > 0) return { facts: {}, entries: records };
  throw new ListingError('malformed', 'There is no record in it.', {
    received: excerpt(document.text),
    hint: 'A record begins with a line such as "PMID- 12345678".',
    ...(document.url !== undefined && { url: document.url }),
  });
}

/** Whether the text ends within a line of its last record, before the title: its number may be cut. */
function endsWithin(last: NbibRecord, text: string): boolean {
  return !/[\r\n]$/.test(text) && !last.some(({ tag }) => /^(?:TI|BTI|TT)$/.test(tag));
}

function brokenOff([first]: NbibRecord): Issue {
  return {
    code: 'truncated',
    message: 'The text ends within this record, before its title; it was left out.',
    where: `line ${first?.line ?? 1}`,
    received: excerpt(first?.value ?? ''),
  };
}
