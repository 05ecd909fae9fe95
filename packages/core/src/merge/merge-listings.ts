import type { Listing } from '../paper/listing.ts';
import type { Paper } from '../paper/paper.ts';
import { inOrderOfWhere, mergeFacts, mergeIssues } from './merge-listing-facts.ts';
import { mergeRecords } from './merge-records.ts';
import { PaperClusters } from './paper-clusters.ts';
import { uniteByIdentifier, uniteSameRecords } from './unite-by-identifier.ts';
import { uniteByTitle } from './unite-by-title.ts';

/** How listings become one. */
export interface MergeOptions {
  /**
   * Whether records of one paper become one paper; default true. With false the papers of all
   * listings stand one after the other as they are.
   */
  merge?: boolean;
}

/**
 * Makes one listing of several, with each paper once. Records are one paper when they share an
 * identifier (also one that a link to their own page names), or a title to which authors and years
 * bear witness; each field is taken from the record that knows it best, and
 * `provenance[].fields` says which source gave what. See docs/merging.md for the rules.
 *
 * The order of the listings makes no difference. Papers come in the order of the best place that
 * any listing gives them. The listing's `format` is `merged`, except when there is one listing:
 * that keeps its facts, and only its own duplicates are united. No listings make an empty one.
 */
export function mergeListings(
  listings: readonly Listing[],
  { merge = true }: MergeOptions = {},
): Listing {
  const facts = mergeFacts(listings);
  if (!merge) {
    const papers = listings.flatMap((listing) => listing.papers);
    return { ...facts, papers, issues: mergeIssues(listings) };
  }
  const places = new Map<Paper, number>();
  for (const { papers } of listings) {
    papers.forEach((paper, place) => {
      places.set(paper, Math.min(place, places.get(paper) ?? place));
    });
  }
  const clusters = new PaperClusters([...places.keys()]);
  const contested = uniteByIdentifier(clusters);
  uniteSameRecords(clusters);
  uniteByTitle(clusters);
  const issues = mergeIssues(listings);
  return {
    ...facts,
    papers: inOrderOfPlace(clusters.all(), places),
    issues: contested.length > 0 ? inOrderOfWhere([issues, contested]) : issues,
  };
}

/** Papers by the best place that one of their records has; where it is the same, by identifier and title. */
function inOrderOfPlace(groups: readonly Paper[][], places: ReadonlyMap<Paper, number>): Paper[] {
  return groups
    .map((records) => ({
      paper: mergeRecords(records),
      place: Math.min(...records.map((record) => places.get(record) ?? 0)),
    }))
    .sort((a, b) => a.place - b.place || compareTexts(a.paper, b.paper))
    .map(({ paper }) => paper);
}

function compareTexts(a: Paper, b: Paper): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
