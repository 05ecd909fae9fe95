import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asText } from '../json/loose.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

/** The papers of a page, of a dump, or the one paper. */
export function parsePapersWithCode(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'results');
  if (!isRecord(value)) {
    return { facts: {}, entries: Array.isArray(value) ? value : [value], issues };
  }
  if (Array.isArray(value.results)) {
    const next = toWebUrl(value.next, document.url);
    return { facts: next === undefined ? {} : { next }, entries: value.results, issues };
  }
  const words = asText(value.detail);
  if (words !== '' && !('title' in value)) throw sourceError(document, words);
  return { facts: {}, entries: [value], issues };
}
