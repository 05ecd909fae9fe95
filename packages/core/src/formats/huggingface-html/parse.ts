import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { dayOf, toDateText } from '../../paper/to-date-text.ts';
import { type ListingDocument, openDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asRecord, asText } from '../json/loose.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { readProps } from './props.ts';

/**
 * The items of a saved page, which are those of the API of that day.
 *
 * @throws ListingError `malformed` when the page holds no list of papers.
 */
export function parseHuggingFaceHtml(document: ListingDocument): ParsedDocument {
  const props = readProps(document.text)?.trim();
  if (!props) throw noList(document);
  const json = openDocument(props, document.url === undefined ? {} : { url: document.url });
  const { value, issues } = readJsonList(json, 'dailyPapers');
  if (!isRecord(value) || !Array.isArray(value.dailyPapers)) throw noList(document);
  return { facts: factsOf(value), entries: value.dailyPapers, issues };
}

function noList(document: ListingDocument): ListingError {
  return new ListingError('malformed', 'The page holds no list of daily papers.', {
    received: excerpt(document.text),
    hint: 'Save https://huggingface.co/papers as HTML, or ask the API of the daily papers.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

function factsOf(props: Record<string, unknown>): ListingFacts {
  const date = dayOf(toDateText(props.date));
  const next = dayOf(toDateText(props.nextDate));
  const curators = toPlainText(asText(asRecord(props.publisher).fullname));
  return {
    ...(date && { date }),
    ...(curators && { curators }),
    ...(next && { next: `https://huggingface.co/papers?date=${next}` }),
  };
}
