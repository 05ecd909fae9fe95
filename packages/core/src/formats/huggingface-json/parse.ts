import { dayOf, toDateText } from '../../paper/to-date-text.ts';
import type { ListingDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { readJsonEntries } from '../json/read-json-entries.ts';
import { sourceError } from '../json/source-error.ts';

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

/** The day of the list: what all items say they were listed on, else what the address asked for. */
function listingFacts(entries: readonly unknown[], url: string | undefined): ListingFacts {
  const days = new Set(entries.map(listedDay).filter((day) => day !== undefined));
  const [day] = days;
  const date = days.size === 1 && day !== undefined ? day : askedDay(url);
  return date === undefined ? {} : { date };
}

function listedDay(entry: unknown): string | undefined {
  const paper: unknown = typeof entry === 'object' && entry !== null && Reflect.get(entry, 'paper');
  const listedAt: unknown =
    typeof paper === 'object' && paper !== null && Reflect.get(paper, 'submittedOnDailyAt');
  return dayOf(toDateText(listedAt));
}

function askedDay(url: string | undefined): string | undefined {
  return toDateText(/[?&]date=(\d{4}-\d{2}-\d{2})\b/.exec(url ?? '')?.[1]);
}
