import { groupsOf, type Look } from './trend-data.ts';

/** A paper of a list of the day, as it stood at the look, and the stars that it gained after it. */
export interface Candidate {
  look: Look;
  /** Looks at the same paper before this one, the earliest first. */
  earlier: readonly Look[];
  gain: number;
}

/** A list at one moment. */
export interface RankedList {
  at: number;
  candidates: readonly Candidate[];
}

/**
 * Task A of baseline.py: the papers of one day's list as seen at its first look, and the stars that
 * each gained `from` to `to` hours later. Without a repository nothing can be gained; papers whose
 * repository was linked in between are left out.
 */
export function firstLookLists(looks: readonly Look[], from: number, to: number): RankedList[] {
  const pages = pagesById(looks);
  const lists: RankedList[] = [];
  for (const [at, rows] of [...daily(looks)].sort(([a], [b]) => a - b)) {
    const candidates = rows.flatMap((look) => {
      if (look.listedAt === undefined) return [];
      const later = pages.get(look.id)?.find((page) => isBetween(page.at - at, from, to))?.stars;
      if (later === undefined || (look.stars === undefined && later > 0)) return [];
      const stars = look.stars ?? 0;
      if (later === 0 && stars > 5) return []; // the page showed no stars at all
      return [{ look, earlier: [], gain: Math.max(later - stars, 0) }];
    });
    if (isTelling(candidates)) lists.push({ at, candidates });
  }
  return lists;
}

/**
 * Task B of baseline.py: the page of a day, a look at most papers about 24 hours before it, and the
 * stars gained about 24 hours after it.
 */
export function secondLookLists(looks: readonly Look[]): RankedList[] {
  const pages = pagesById(looks);
  const sessions = sessionsOf(pages);
  const first = groupsOf(looks.filter(isDaily), ({ id }) => id);
  const published = new Map(looks.map(({ id, publishedAt }) => [id, publishedAt]));
  const lists: RankedList[] = [];
  for (const [key, session] of [...sessions].sort(([a], [b]) => a - b)) {
    const next = [3, 4, 5].flatMap((gap) => sessions.get(key + gap) ?? []);
    const candidates = [...session].flatMap(([id, page]) => {
      const later = next.findLast((one) => one.has(id))?.get(id)?.stars;
      if (later === undefined || page.stars === undefined) return [];
      const earlier = [...(first.get(id) ?? []), ...(pages.get(id) ?? [])]
        .filter(({ at }) => at < page.at)
        .sort((a, b) => a.at - b.at);
      const look = { ...page, publishedAt: published.get(id) };
      return [{ look, earlier, gain: Math.max(later - page.stars, 0) }];
    });
    const measured = candidates.filter((one) => previousLook(one) !== undefined).length;
    if (isTelling(candidates) && measured > candidates.length / 2)
      lists.push({ at: key * 6, candidates });
  }
  return lists;
}

/** The look about a day before: of the page 18 to 30 hours, else of the daily list 10 to 22. */
export function previousLook({ look, earlier }: Candidate): Look | undefined {
  const starred = earlier.filter(({ stars }) => stars !== undefined);
  return (
    starred.findLast((one) => isPage(one) && isBetween(look.at - one.at, 18, 30)) ??
    starred.findLast((one) => isDaily(one) && isBetween(look.at - one.at, 10, 22))
  );
}

/** Whether a look is one at the daily list, which gives upvotes and comments. */
export function isDaily({ source }: Look): boolean {
  return source.startsWith('hf-api');
}

function isPage({ source }: Look): boolean {
  return source.startsWith('hf-page');
}

function daily(looks: readonly Look[]): Map<number, Look[]> {
  return groupsOf(looks.filter(isDaily), ({ at }) => at);
}

function pagesById(looks: readonly Look[]): Map<string, Look[]> {
  const pages = groupsOf(looks.filter(isPage), ({ id }) => id);
  for (const own of pages.values())
    own.sort((a, b) => a.at - b.at || (a.stars ?? 0) - (b.stars ?? 0));
  return pages;
}

/** Pages read in one go: those of the same quarter of a day. */
function sessionsOf(pages: ReadonlyMap<string, readonly Look[]>): Map<number, Map<string, Look>> {
  const sessions = new Map<number, Map<string, Look>>();
  for (const [id, own] of pages) {
    for (const page of own) {
      const key = Math.round(page.at / 6);
      const session = sessions.get(key) ?? new Map<string, Look>();
      sessions.set(key, session.set(id, page));
    }
  }
  return sessions;
}

/** Enough papers, and enough gained, for their order to matter. */
function isTelling(candidates: readonly Candidate[]): boolean {
  return candidates.length >= 12 && candidates.reduce((sum, { gain }) => sum + gain, 0) >= 5;
}

function isBetween(number: number, from: number, to: number): boolean {
  return number >= from && number <= to;
}
