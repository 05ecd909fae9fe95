import type { Issue } from '../errors/issue.ts';
import { isDateText } from '../paper/date.ts';
import type { Listing } from '../paper/listing.ts';
import { latest } from './merge-dates.ts';

/** What a listing of several is called. */
export const MERGED_FORMAT = 'merged';
const BETWEEN = ' · ';

/**
 * What several listings say of themselves, as one: titles and curators side by side in alphabetical
 * order, the latest date. A next page is kept only when all name the same.
 */
export function mergeFacts(listings: readonly Listing[]): Omit<Listing, 'papers' | 'issues'> {
  const [only] = listings;
  if (only !== undefined && listings.length === 1) {
    const { papers: _papers, issues: _issues, ...facts } = only;
    return facts;
  }
  const title = sideBySide(listings.map((one) => one.title));
  const curators = sideBySide(listings.map((one) => one.curators));
  const date = lastDate(listings.flatMap((one) => one.date ?? []));
  const badge = first(listings.flatMap((one) => one.badge ?? []));
  const callToSubscribe = first(listings.flatMap((one) => one.callToSubscribe ?? []));
  const next = only?.next;
  return {
    format: MERGED_FORMAT,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(curators !== undefined && { curators }),
    ...(badge !== undefined && { badge }),
    ...(callToSubscribe !== undefined && { callToSubscribe }),
    ...(next !== undefined && listings.every((one) => one.next === next) && { next }),
  };
}

/**
 * The issues of all listings, with the listing in front of the place when there are
 * several, so that the entry can be found.
 */
export function mergeIssues(listings: readonly Listing[]): Issue[] {
  const [only] = listings;
  if (only !== undefined && listings.length === 1) return only.issues;
  const isMerged = ({ format }: Listing) => format === MERGED_FORMAT;
  const fromSources = listings
    .filter((listing) => !isMerged(listing))
    .flatMap((listing) =>
      listing.issues.map((issue) => ({ ...issue, where: `${nameOf(listing)}: ${issue.where}` })),
    );
  return inOrderOfWhere([fromSources, ...listings.filter(isMerged).map(({ issues }) => issues)]);
}

/**
 * The issues of several lists in the order of their places. An issue that a merged listing took
 * over before is not told again: each is there as often as in the list that has it most often.
 */
export function inOrderOfWhere(lists: readonly (readonly Issue[])[]): Issue[] {
  const most = new Map<string, readonly Issue[]>();
  for (const list of lists) {
    const alike = new Map<string, Issue[]>();
    for (const issue of list) {
      const key = issueKey(issue);
      const same = alike.get(key);
      if (same) same.push(issue);
      else alike.set(key, [issue]);
    }
    for (const [key, issues] of alike) {
      if (issues.length > (most.get(key)?.length ?? 0)) most.set(key, issues);
    }
  }
  return [...most].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, issues]) => issues);
}

function nameOf({ title, format, date }: Listing): string {
  return [title ?? format, date].filter((part) => part !== undefined).join(', ');
}

/** Entry 2 before entry 10. */
function issueKey(issue: Issue): string {
  const { where, code, message, expected, received, position } = issue;
  const place = where.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  return JSON.stringify([place, code, message, expected, received, position]);
}

function sideBySide(texts: readonly (string | undefined)[]): string | undefined {
  const parts = new Set(texts.flatMap((text) => text?.split(BETWEEN) ?? []));
  return parts.size > 0 ? [...parts].sort().join(BETWEEN) : undefined;
}

function lastDate(dates: readonly string[]): string | undefined {
  return latest(dates.filter(isDateText)) ?? dates.toSorted().at(-1);
}

function first(texts: readonly string[]): string | undefined {
  return texts.toSorted()[0];
}
