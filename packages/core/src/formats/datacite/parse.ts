import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asRecord, asRecords, asText } from '../json/loose.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

/** The records of a page of the REST API, of an array, or the one record. */
export function parseDataCite(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'data');
  if (!isRecord(value)) {
    return { facts: {}, entries: Array.isArray(value) ? value : [value], issues };
  }
  if (Array.isArray(value.errors) && !('data' in value)) {
    const words = asRecords(value.errors).map(
      ({ title, detail }) => asText(title) || asText(detail),
    );
    throw sourceError(document, words.join('; '));
  }
  if (!Array.isArray(value.data)) {
    return { facts: {}, entries: [isRecord(value.data) ? value.data : value], issues };
  }
  const next = toWebUrl(asRecord(value.links).next, document.url);
  return { facts: next === undefined ? {} : { next }, entries: value.data, issues };
}
