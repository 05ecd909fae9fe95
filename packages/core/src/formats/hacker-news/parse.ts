import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

/** The hits of a search, of an array, or the one hit. Pages are counted from 0. */
export function parseHackerNews(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'hits');
  if (!isRecord(value)) {
    return { facts: {}, entries: Array.isArray(value) ? value : [value], issues };
  }
  if (!Array.isArray(value.hits)) {
    const words = asText(value.message) || asText(value.error);
    if (words !== '' && !('objectID' in value)) throw sourceError(document, words);
    return { facts: {}, entries: [value], issues };
  }
  const page = (asNumber(value.page) ?? 0) + 1;
  const isMore = page < (asNumber(value.nbPages) ?? 0);
  const next = isMore ? nextAddress(document.url, { page }) : undefined;
  return { facts: next === undefined ? {} : { next }, entries: value.hits, issues };
}
