import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

// The search gives 50 results a page and no total: a full page may have a next one.
const PAGE_SIZE = 50;

/** The DOI objects of a search, of an array, or the one object. */
export function parseUnpaywall(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'results');
  if (!isRecord(value)) {
    return { facts: {}, entries: Array.isArray(value) ? value : [value], issues };
  }
  if (!Array.isArray(value.results)) {
    if ('HTTP_status_code' in value) {
      throw sourceError(document, asText(value.message), 'Check the DOI and the `email` you give.');
    }
    return { facts: {}, entries: [value], issues };
  }
  const next = value.results.length >= PAGE_SIZE ? nextPage(document.url) : undefined;
  return { facts: next === undefined ? {} : { next }, entries: value.results, issues };
}

function nextPage(url: string | undefined): string | undefined {
  const page = Number(URL.parse(url ?? '')?.searchParams.get('page') ?? 1);
  return Number.isInteger(page) ? nextAddress(url, { page: page + 1 }) : undefined;
}
