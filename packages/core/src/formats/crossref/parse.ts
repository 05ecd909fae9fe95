import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { askForTitles } from '../json/ask-for-titles.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asRecords, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';
import { isNotFound } from './detect.ts';

const ASKED = { ids: ['DOI'], titles: ['title'], parameter: 'select=' };

/** The works of a list, or the one work that was asked for. */
export function parseCrossref(document: ListingDocument): ParsedDocument {
  return askForTitles(readWorks(document), ASKED);
}

function readWorks(document: ListingDocument): ParsedDocument {
  if (isNotFound(document.head)) {
    const hint = 'Crossref does not have this DOI; those of arXiv and Zenodo are at DataCite.';
    throw sourceError(document, document.text, hint);
  }
  const { value, issues } = readJsonList(document, 'items');
  if (!isRecord(value)) {
    return { facts: {}, entries: Array.isArray(value) ? value : [value], issues };
  }
  if (isError(value)) throw sourceError(document, wordsOf(value.message));
  const message = isRecord(value.message) ? value.message : value;
  if (!Array.isArray(message.items)) return { facts: {}, entries: [message], issues };
  const next = nextPage(document.url, message, message.items.length);
  return { facts: next === undefined ? {} : { next }, entries: message.items, issues };
}

/** `validation-failure` comes with a list of reasons, `exception` with one. */
function isError(value: Record<string, unknown>): boolean {
  return value.status === 'failed' || value.status === 'error';
}

function wordsOf(message: unknown): string {
  if (typeof message === 'string') return message;
  const reasons = asRecords(Array.isArray(message) ? message : [message]);
  return reasons.map((reason) => asText(reason.message) || asText(reason.name)).join('; ');
}

/** By cursor where one was asked for, else by offset as long as the total says that there is more. */
function nextPage(
  url: string | undefined,
  message: Record<string, unknown>,
  length: number,
): string | undefined {
  if (url === undefined || length === 0) return undefined;
  const cursor = asText(message['next-cursor']);
  if (cursor !== '') return nextAddress(url, { cursor });
  const offset = Number(URL.parse(url)?.searchParams.get('offset') ?? 0) + length;
  const isMore = offset < (asNumber(message['total-results']) ?? 0);
  return isMore ? nextAddress(url, { offset }) : undefined;
}
