import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { askForTitles } from '../json/ask-for-titles.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';
import { unwrapEntry } from './unwrap-entry.ts';

const HINT =
  'Check the address and the fields it asks for; without an API key, try again after a while.';

const ASKED = { ids: ['paperId'], titles: ['title'], parameter: 'fields=' };

/** The papers of a search, a batch, recommendations, citations or references, or the one paper. */
export function parseSemanticScholar(document: ListingDocument): ParsedDocument {
  const parsed = readPapers(document);
  return askForTitles({ ...parsed, entries: parsed.entries.map(unwrapEntry) }, ASKED);
}

function readPapers(document: ListingDocument): ParsedDocument {
  const key = /"recommendedPapers"\s*:/.test(document.head) ? 'recommendedPapers' : 'data';
  const { value, issues } = readJsonList(document, key);
  if (!isRecord(value)) {
    return { facts: {}, entries: Array.isArray(value) ? value : [value], issues };
  }
  const list = value.data ?? value.recommendedPapers;
  if (Array.isArray(list)) {
    const next = nextPage(document.url, value);
    return { facts: next === undefined ? {} : { next }, entries: list, issues };
  }
  if (!('paperId' in value)) {
    const words = asText(value.error) || asText(value.message);
    if (words !== '') throw sourceError(document, words, HINT);
    // A search without results has no `data`.
    if (value.total === 0) return { facts: {}, entries: [], issues };
  }
  return { facts: {}, entries: [value], issues };
}

/** The relevance search counts with `next`, the bulk search goes on with `token`. */
function nextPage(url: string | undefined, page: Record<string, unknown>): string | undefined {
  const offset = asNumber(page.next);
  if (offset !== undefined) return nextAddress(url, { offset });
  const token = asText(page.token);
  return token === '' ? undefined : nextAddress(url, { token });
}
