import * as v from 'valibot';
import { type Issue, IssueSchema } from '../errors/issue.ts';
import type { Listing } from '../paper/listing.ts';
import type { ResponseCache } from '../transport/cache/response-cache.ts';
import { orNothing } from './or-nothing.ts';

/** Shorter lists shrink by chance. */
const FEWEST_TO_SHRINK = 10;
/** So many papers are the same again by chance. */
const FEWEST_TO_REPEAT = 3;

const LastListSchema = v.object({
  address: v.string(),
  date: v.exactOptional(v.string()),
  ids: v.array(v.string()),
  issues: v.array(IssueSchema),
});
/** What is remembered of the last list of a source: enough to hold the next one against it. */
type LastList = v.InferOutput<typeof LastListSchema>;

/** Where the last list is remembered, and which list came now. */
export interface Comparison {
  cache: ResponseCache;
  /** Names the source and what it was asked, without the date: lists of one key follow each other. */
  key: string;
  address: string;
  /** The date that was asked for. */
  date: string | undefined;
  now: () => number;
}

/**
 * Holds a list against the last one of the same source and query, whatever its date. It is a half update
 * when it lost more than half of its papers (`shrunken-list`; three quarters when its date moved on, since
 * days differ), or when all its papers are those of another date (`repeated-list`). The issue stays with
 * the list as long as the list is the same.
 */
export async function withPartialUpdate(
  listing: Listing,
  comparison: Comparison,
): Promise<Listing> {
  const { cache, key, address, now } = comparison;
  const last = await recall(cache, key);
  const date = listing.date ?? comparison.date;
  const current = { address, ...(date && { date }), ids: listing.papers.map(({ id }) => id) };
  const isKnown = last !== undefined && isSame(last, current);
  const issues = isKnown ? last.issues : last ? issuesOf(last, current) : [];
  const isStale = listing.issues.some(({ code }) => code === 'stale');
  if (!isKnown && !isStale) await remember(cache, key, { ...current, issues }, now);
  return issues.length > 0 ? { ...listing, issues: [...issues, ...listing.issues] } : listing;
}

async function recall(cache: ResponseCache, key: string): Promise<LastList | undefined> {
  return orNothing(async () => {
    const kept = await cache.get(key);
    return kept && v.parse(LastListSchema, JSON.parse(new TextDecoder().decode(kept.bytes)));
  });
}

async function remember(cache: ResponseCache, key: string, list: LastList, now: () => number) {
  const bytes = new TextEncoder().encode(JSON.stringify(list));
  const storedAt = new Date(now()).toISOString();
  await orNothing(() => cache.set(key, { url: key, storedAt, bytes }));
}

type List = Omit<LastList, 'issues'>;

function isSame(last: List, current: List): boolean {
  const isOfDate = last.address === current.address && last.date === current.date;
  return isOfDate && last.ids.join('\n') === current.ids.join('\n');
}

function issuesOf(last: List, current: List): Issue[] {
  const [before, after] = [last.ids.length, current.ids.length];
  const isSameDate = last.date === current.date;
  const isShrunken =
    last.address === current.address &&
    before >= FEWEST_TO_SHRINK &&
    after < before / (isSameDate ? 2 : 4);
  if (isShrunken) return [shrunken(before, after)];
  const known = new Set(last.ids);
  const isRepeated = after >= FEWEST_TO_REPEAT && current.ids.every((id) => known.has(id));
  return isRepeated && areApart(last.date, current.date) ? [repeated(last, current)] : [];
}

/** Whether two dates share no day, as far as their forms tell: a month holds its days, spans may overlap. */
function areApart(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after || `${before}${after}`.includes('/')) return false;
  return before.length === after.length && before !== after;
}

function shrunken(before: number, after: number): Issue {
  return {
    code: 'shrunken-list',
    message: 'The list is much shorter than before: it may be incomplete.',
    where: 'the listing',
    expected: `about ${before} papers`,
    received: `${after} papers`,
  };
}

function repeated({ date: before = '' }: List, { date: after = '' }: List): Issue {
  return {
    code: 'repeated-list',
    message: 'The list has a new date and the same papers as before: it may not be updated yet.',
    where: 'the listing',
    expected: `other papers than on ${before}`,
    received: after,
  };
}
