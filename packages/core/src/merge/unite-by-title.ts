import { hasPlaceholderTitle } from '../paper/identifiers/placeholder-title.ts';
import { addToIndex, type KeyIndex, sharedKeys } from './key-index.ts';
import type { PaperClusters } from './paper-clusters.ts';
import { isDistinctive, isGeneric, mainTitleKey, titleKey } from './title-evidence.ts';

/** A preprint comes out up to so many years before the work is published. */
const MOST_YEARS_APART = 3;
/** When the title agrees only up to the subtitle. */
const MOST_YEARS_APART_WEAK = 1;
/** More clusters of one title than this are not compared in pairs, so that time stays linear. */
const MOST_COMPARED = 40;

/**
 * Unites clusters whose titles agree when authors and years bear witness to it. Where authors are
 * missing, a title that says enough must do, and only when a single paper has it. Identifiers that
 * contradict each other forbid it.
 */
export function uniteByTitle(clusters: PaperClusters): void {
  const index = indexTitles(clusters);
  for (const [, indexes] of sharedKeys(index)) {
    if (clusters.clustersOf(indexes).length > 1) uniteSameTitle(clusters, indexes);
  }
  uniteByMainTitle(clusters, index);
}

function indexTitles({ papers }: PaperClusters): KeyIndex {
  const index = new Map<string, number[]>();
  papers.forEach((paper, at) => {
    if (hasPlaceholderTitle(paper)) return;
    addToIndex(index, titleKey(paper.title), at);
  });
  return index;
}

function uniteSameTitle(clusters: PaperClusters, indexes: readonly number[]): void {
  const titles = indexes.map((at) => clusters.papers[at]?.title ?? '');
  const isCommon = titles.some(isGeneric);
  const isEnough = !isCommon && titles.some(isDistinctive);
  uniteSameWitnesses(clusters, clusters.clustersOf(indexes), isEnough);
  const found = clusters.clustersOf(indexes);
  if (found.length < 2 || found.length > MOST_COMPARED || isCommon) return;
  const written = uniteInTurn(
    clusters,
    found.filter((one) => clusters.hasAuthors(one)),
    (one, other) => {
      const agreement = clusters.agreement(one, other);
      // A collaboration on one side and people on the other.
      return agreement === 'same' || (isEnough && agreement === 'unknown');
    },
  );
  // Two papers of this title: nobody knows which of them a bare title means.
  if (!isEnough || written.length > 1) return;
  const bare = found.filter((one) => !clusters.hasAuthors(one));
  uniteInTurn(clusters, bare, () => true, written);
}

/** Unites clusters with the very same authors and year: in linear time, however many there are. */
function uniteSameWitnesses(
  clusters: PaperClusters,
  found: readonly number[],
  isEnough: boolean,
): void {
  const alike = new Map<string, number[]>();
  for (const one of found) {
    const year = clusters.yearOf(one);
    const authors = clusters.authorsOf(one);
    if (!isEnough && (authors.length === 0 || year === undefined)) continue;
    addToIndex(alike, JSON.stringify([year, authors]), one);
  }
  for (const same of alike.values()) {
    clusters.unite(same.filter((one) => !clusters.isIdentified(one)));
    const rest = clusters.clustersOf(same);
    if (rest.length > 1 && rest.length <= MOST_COMPARED) uniteInTurn(clusters, rest, () => true);
  }
}

/**
 * Takes clusters from the oldest on, each into the first group that nothing forbids, and gives the
 * groups. The order depends on the papers alone.
 */
function uniteInTurn(
  clusters: PaperClusters,
  found: readonly number[],
  agree: (one: number, group: number) => boolean,
  groups: number[] = [],
): number[] {
  for (const one of inOrder(clusters, found)) {
    const group = groups.find(
      (other) =>
        !clusters.contradict(one, other) &&
        yearsApart(clusters, one, other) <= MOST_YEARS_APART &&
        agree(one, other),
    );
    if (group === undefined) groups.push(one);
    else clusters.unite([group, one]);
  }
  return groups;
}

/**
 * A title without its subtitle is weak evidence: teams name the sequel of a paper so. It counts when
 * no other paper could be meant.
 */
function uniteByMainTitle(clusters: PaperClusters, index: KeyIndex): void {
  const pairs = new Map<string, number[]>();
  clusters.papers.forEach((paper, at) => {
    const key = mainTitleKey(paper.title);
    if (key !== undefined && index.has(key)) addToIndex(pairs, key, at);
  });
  for (const [key, longer] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = clusters.clustersOf([...longer, ...(index.get(key) ?? [])]);
    const [one, other] = found;
    if (found.length !== 2 || one === undefined || other === undefined) continue;
    const isLikely = canLackSubtitle(clusters, one, other);
    if (isLikely) clusters.unite([one, other]);
  }
}

/** Whether one is a preprint that the very same authors published soon after under another subtitle. */
function canLackSubtitle(clusters: PaperClusters, one: number, other: number): boolean {
  const isPreprint = (at: number) => clusters.arxivOf(at) !== undefined;
  const authorCount = (at: number) => clusters.authorsOf(at)[0]?.length;
  return (
    isPreprint(one) !== isPreprint(other) &&
    authorCount(one) === authorCount(other) &&
    !clusters.contradict(one, other) &&
    yearsApart(clusters, one, other) <= MOST_YEARS_APART_WEAK &&
    clusters.agreement(one, other) === 'same'
  );
}

/** From the oldest on; those without a year at the end. */
function inOrder(clusters: PaperClusters, found: readonly number[]): number[] {
  if (found.length < 2) return [...found];
  return found
    .map((one) => ({
      one,
      year: clusters.yearOf(one) ?? Number.POSITIVE_INFINITY,
      name: `${clusters.nameOf(one)} ${JSON.stringify(clusters.authorsOf(one))}`,
    }))
    .sort((a, b) => (a.year === b.year ? (a.name < b.name ? -1 : 1) : a.year - b.year))
    .map(({ one }) => one);
}

function yearsApart(clusters: PaperClusters, one: number, other: number): number {
  const [a, b] = [clusters.yearOf(one), clusters.yearOf(other)];
  return a === undefined || b === undefined ? 0 : Math.abs(a - b);
}
