import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';
import { sourceError } from '../json/source-error.ts';
import { listingFacts } from './facts.ts';

const HINT =
  'Check the address and what it asks for (dates are written YYYY-MM-DD), and try again.';

/** The array of the `daily_papers` API; an error answer of the API becomes an error that says so. */
export function parseHuggingFaceJson(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonEntries(document);
  const message = typeof value === 'object' && value !== null && Reflect.get(value, 'error');
  if (typeof message === 'string') {
    throw sourceError(
      document,
      message,
      /\bhuggingface\.co\b/.test(document.url ?? '') ? HINT : undefined,
    );
  }
  const entries = Array.isArray(value) ? value : [value];
  return { facts: listingFacts(entries, document.url), entries, issues };
}
