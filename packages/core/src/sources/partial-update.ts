import type { Issue } from '../errors/issue.ts';
import type { Listing } from '../paper/listing.ts';

/** Shorter lists shrink by chance. */
const FEWEST = 10;

/**
 * What looks wrong in a list when it is held against the one that the same address gave before: it lost
 * more than half of its papers, or the same papers come again under a new date. Lists of two days differ
 * much by nature: there only a quarter counts as a loss.
 */
export function partialUpdateIssues(former: Listing, listing: Listing): Issue[] {
  const [before, after] = [former.papers.length, listing.papers.length];
  if (before < FEWEST) return [];
  const isSameDate = former.date === listing.date;
  if (after < before / (isSameDate ? 2 : 4)) return [shrunken(before, after)];
  const known = new Set(former.papers.map(({ id }) => id));
  const isRepeated =
    !isSameDate && after === before && listing.papers.every(({ id }) => known.has(id));
  return isRepeated ? [repeated(former.date, listing.date)] : [];
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

function repeated(before = 'an earlier date', after = 'no date'): Issue {
  return {
    code: 'repeated-list',
    message: 'The list has a new date and the same papers as before: it may not be updated yet.',
    where: 'the listing',
    expected: `other papers than on ${before}`,
    received: after,
  };
}
