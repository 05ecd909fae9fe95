import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { askForTitles } from '../json/ask-for-titles.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asRecord, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

const ASKED = { ids: ['id', 'doi'], titles: ['title', 'display_name'], parameter: 'select=' };

/** The works of a page, of an array, or the one work that the document is. */
export function parseOpenAlex(document: ListingDocument): ParsedDocument {
  return askForTitles(readWorks(document), ASKED);
}

function readWorks(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'results');
  if (Array.isArray(value)) return { facts: {}, entries: value, issues };
  if (!isRecord(value)) return { facts: {}, entries: [value], issues };
  if (typeof value.error === 'string' && !('results' in value)) {
    const words = [value.error, asText(value.message)].filter(Boolean).join(': ');
    throw sourceError(document, words, 'Check the filters of the address, and your API key.');
  }
  if (!Array.isArray(value.results)) return { facts: {}, entries: [value], issues };
  const next = nextPage(document.url, asRecord(value.meta), value.results.length);
  return { facts: next === undefined ? {} : { next }, entries: value.results, issues };
}

/** By cursor where one was asked for, else by number as long as the count says that there is more. */
function nextPage(
  url: string | undefined,
  meta: Record<string, unknown>,
  length: number,
): string | undefined {
  const cursor = asText(meta.next_cursor);
  if (cursor !== '') return length > 0 ? nextAddress(url, { cursor }) : undefined;
  const page = asNumber(meta.page);
  const size = asNumber(meta.per_page);
  const isMore = page && size && (asNumber(meta.count) ?? 0) > page * size && length > 0;
  return isMore ? nextAddress(url, { page: page + 1 }) : undefined;
}
