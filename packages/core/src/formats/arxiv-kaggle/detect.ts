import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';

/** How the snapshot begins; its authors alone may be longer than what is looked at. */
const BEGINNING = /^\[?\s{0,99}\{\s{0,99}"id"\s?:\s?"?[^",]{5,30}"?\s?,\s{0,99}"submitter"\s?:/;

/** Records with the fields of the snapshot: one a line, in an array, alone, or as objects. */
export function detectArxivKaggle(document: ListingDocument): number {
  const { head } = document;
  if (head !== '' && !/^\[?\s{0,99}\{/.test(head)) return 0;
  if (BEGINNING.test(head)) return 1;
  if (/"authors_parsed"\s?:/.test(head) && /"(?:categories|id)"\s?:/.test(head)) return 1;
  return head === '' && isKaggleRecord(firstOf(document.json())) ? 1 : 0;
}

function firstOf(json: ReturnType<ListingDocument['json']>): unknown {
  const value = 'value' in json ? json.value : undefined;
  return Array.isArray(value) ? value[0] : value;
}

function isKaggleRecord(value: unknown): boolean {
  return isRecord(value) && 'id' in value && ('authors_parsed' in value || 'submitter' in value);
}
