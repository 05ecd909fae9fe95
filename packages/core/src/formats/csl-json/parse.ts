import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';
import { itemsIn } from './items.ts';

/**
 * The items of a CSL-JSON document.
 *
 * @throws ListingError `malformed` when it is neither an item nor a list of them.
 */
export function parseCslJson(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonEntries(document);
  const entries = itemsIn(value);
  if (entries) return { facts: {}, entries, issues };
  throw new ListingError('malformed', 'This is no CSL-JSON: neither an item nor a list of items.', {
    received: excerpt(value),
    hint: 'Export the references as CSL-JSON again: an array of objects with "type" and "title".',
    ...(document.url !== undefined && { url: document.url }),
  });
}
