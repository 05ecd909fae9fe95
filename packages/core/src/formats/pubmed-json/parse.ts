import { isListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asRecord, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { type JsonEntries, readJsonEntries } from '../json/read-json-entries.ts';
import { sourceError } from '../json/source-error.ts';
import { salvageSummaries } from './salvage-summaries.ts';

const HINT =
  'Check the address and the identifiers; without an API key, PubMed answers three requests a second.';

/**
 * The summaries in the order of their `uids`, or the identifiers that a search found.
 *
 * @throws ListingError `source-error` for the answers that are errors.
 */
export function parsePubmedJson(document: ListingDocument): ParsedDocument {
  const { value, issues } = readOrSalvage(document);
  const answer = asRecord(value);
  const words =
    asText(answer.error) ||
    asText(asList(answer.esummaryresult)[0]) ||
    asText(asRecord(answer.esearchresult).ERROR) ||
    asText(asRecord(answer.result).error);
  if (words !== '') throw sourceError(document, words, HINT);
  if (isRecord(answer.esearchresult)) {
    const found = answer.esearchresult;
    const entries = asList(found.idlist).map((uid) => ({ uid }));
    return { facts: nextPage(document.url, found, entries.length), entries, issues };
  }
  const result = asRecord(answer.result);
  const uids = asList(result.uids).map(asText);
  return { facts: {}, entries: uids.map((uid) => result[uid] ?? { uid }), issues };
}

function readOrSalvage(document: ListingDocument): JsonEntries {
  try {
    return readJsonEntries(document);
  } catch (error) {
    const saved = isListingError(error) ? salvageSummaries(document.text) : undefined;
    if (saved) return saved;
    throw error;
  }
}

/** Numbers come as texts. */
function nextPage(url: string | undefined, found: Record<string, unknown>, length: number) {
  const start = Number(asText(found.retstart)) + length;
  const isMore = length > 0 && start < Number(asText(found.count));
  const next = isMore ? nextAddress(url, { retstart: start }) : undefined;
  return next === undefined ? {} : { next };
}
