import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { asList, asRecord, asRecords, asText } from '../json/loose.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

/**
 * The rows of an answer: one for each version of a preprint. That nothing was found is an answer
 * like any other: an empty listing.
 *
 * @throws ListingError `source-error`
 */
export function parseBiorxiv(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'collection');
  const answer = asRecord(value);
  const entries = Array.isArray(value) ? value : asList(answer.collection);
  const [message] = asRecords(answer.messages);
  const status = asText(message?.status);
  if (entries.length === 0 && status !== '' && !/^ok$/i.test(status)) {
    if (!/^no\b/i.test(status)) throw sourceError(document, status);
    return { facts: {}, entries, issues: [...issues, nothing(status)] };
  }
  const next = message && nextPage(document.url, message, entries.length);
  return { facts: next === undefined ? {} : { next }, entries, issues };
}

function nothing(status: string): Issue {
  return {
    code: 'no-records',
    message: 'No preprint matches the request.',
    where: 'the answer',
    received: excerpt(status),
  };
}

const PAGED =
  /^(\/(?:details|pubs?|publisher)\/[\w.-]{1,40}\/(?:\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d|\d{1,6}d?))(?:\/\d{1,9})?(\/[a-z]{1,9})?\/?$/i;

/** The cursor is a part of the path, behind the interval. Numbers come as numbers or as texts. */
function nextPage(
  url: string | undefined,
  { cursor, total }: Record<string, unknown>,
  length: number,
): string | undefined {
  const address = url === undefined ? null : URL.parse(url);
  const match = address && PAGED.exec(address.pathname);
  const from = Number(asText(cursor)) + length;
  if (!match || length === 0 || !(from < Number(asText(total)))) return undefined;
  address.pathname = `${match[1]}/${from}${match[2] ?? ''}`;
  return address.href;
}
