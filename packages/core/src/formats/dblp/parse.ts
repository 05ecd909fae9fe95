import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { asRecord, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';
import { oneOrMany } from './one-or-many.ts';
import { readDblpXml } from './read-dblp-xml.ts';

/** The hits of a search. `hit` is missing when there is none; all numbers are texts. */
export function parseDblp(document: ListingDocument): ParsedDocument {
  const { value, issues } = document.head.startsWith('<')
    ? readDblpXml(document)
    : readJsonList(document, 'hit');
  // Of a text that was cut off the hits alone are left.
  const { hit } = asRecord(value);
  const result = asRecord(asRecord(value).result);
  const status = asRecord(result.status);
  const code = asText(status['@code']);
  if (code !== '' && code !== '200') {
    throw sourceError(document, `${code} ${asText(status.text)}`);
  }
  const hits = asRecord(result.hits);
  const entries = oneOrMany(hit ?? hits.hit);
  const first = Number(asText(hits['@first'])) + entries.length;
  const isMore = entries.length > 0 && first < Number(asText(hits['@total']));
  const next = isMore ? nextAddress(document.url, { f: first }) : undefined;
  return { facts: next === undefined ? {} : { next }, entries, issues };
}
