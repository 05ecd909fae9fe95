import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asText } from '../json/loose.ts';
import { readJsonList } from '../json/read-json-list.ts';

/** An item, still as it is on the wire, with the pages of its feed. */
export interface JsonFeedEntry {
  item: unknown;
  home: string | undefined;
  language: string | undefined;
}

/**
 * The items of a JSON Feed.
 *
 * @throws ListingError `malformed` when it has none.
 */
export function parseJsonFeed(document: ListingDocument): ParsedDocument<JsonFeedEntry> {
  const { value, issues } = readJsonList(document, 'items');
  if (!isRecord(value) || !Array.isArray(value.items)) {
    throw new ListingError('malformed', 'This is no JSON Feed: it has no "items".', {
      received: excerpt(value),
      hint: 'A JSON Feed is an object with "version", "title" and "items".',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const home = toWebUrl(asText(value.home_page_url)) ?? toWebUrl(asText(value.feed_url));
  const language = asText(value.language) || undefined;
  const title = toPlainText(asText(value.title));
  const next = toWebUrl(asText(value.next_url));
  return {
    facts: { ...(title && { title }), ...(next && { next }) },
    entries: value.items.map((item) => ({ item, home, language })),
    issues,
  };
}
