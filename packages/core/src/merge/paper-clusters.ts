import type { Paper } from '../paper/paper.ts';
import { type Agreement, agreementOf, type NameKey, nameKeys } from './author-witness.ts';
import { isPublisherDoi, type KnownIds, knownIds } from './identity-keys.ts';

/** What is known of a cluster of records that are one paper. */
interface ClusterFacts {
  arxiv: string | undefined;
  publisherDois: ReadonlySet<string>;
  /** Year in which the paper came out first. */
  year: number | undefined;
  /** Lists of authors that differ, as far as they were needed. */
  authors: NameKey[][] | undefined;
}

/** Lists of authors that a cluster remembers; more say nothing new. */
const MOST_AUTHOR_LISTS = 4;
const NO_DOIS: ReadonlySet<string> = new Set();

/**
 * Records in a union-find: each starts as a cluster of its own, `unite` joins two. A cluster is
 * named by one of its members.
 */
export class PaperClusters {
  readonly papers: readonly Paper[];
  readonly ids: readonly KnownIds[];
  readonly #parent: number[];
  readonly #members: number[][];
  readonly #facts: ClusterFacts[];

  constructor(papers: readonly Paper[]) {
    this.papers = papers;
    this.ids = papers.map(knownIds);
    this.#parent = papers.map((_, index) => index);
    this.#members = papers.map((_, index) => [index]);
    this.#facts = papers.map((paper, index) => factsOf(paper, this.ids[index] as KnownIds));
  }

  /** The name of the cluster that a record is in. */
  clusterOf(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = index; at !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The different clusters that some records are in. */
  clustersOf(indexes: readonly number[]): number[] {
    return [...new Set(indexes.map((index) => this.clusterOf(index)))];
  }

  /** The records of every cluster. */
  all(): Paper[][] {
    return this.#members
      .filter((_, index) => this.#parent[index] === index)
      .map((members) => members.map((index) => this.papers[index] as Paper));
  }

  /** Makes one cluster of several. */
  unite(indexes: readonly number[]): void {
    for (const other of indexes.slice(1)) this.#unitePair(indexes[0] as number, other);
  }

  /** The arXiv identifier of a cluster; it has one at most. */
  arxivOf(index: number): string | undefined {
    return this.#factsOf(index).arxiv;
  }

  /** The year in which the paper came out, as its first record says. */
  yearOf(index: number): number | undefined {
    return this.#factsOf(index).year;
  }

  /** The smallest identifier of a cluster: a name that does not depend on the order of the records. */
  nameOf(index: number): string {
    const members = this.#members[this.clusterOf(index)] as number[];
    return members.map((at) => this.papers[at]?.id ?? '').sort()[0] ?? '';
  }

  /** Whether any record of the cluster names authors. */
  hasAuthors(index: number): boolean {
    return this.authorsOf(index).length > 0;
  }

  /** Whether a cluster has an identifier that could contradict another. */
  isIdentified(index: number): boolean {
    const { arxiv, publisherDois } = this.#factsOf(index);
    return arxiv !== undefined || publisherDois.size > 0;
  }

  /** The lists of authors of a cluster as they are compared. */
  authorsOf(index: number): readonly NameKey[][] {
    const root = this.clusterOf(index);
    const facts = this.#facts[root] as ClusterFacts;
    facts.authors ??= this.#authorLists(this.#members[root] as number[]);
    return facts.authors;
  }

  /** How well the authors of two clusters agree: as the best pair of their lists does. */
  agreement(one: number, other: number): Agreement {
    const found = new Set<Agreement>();
    for (const list of this.authorsOf(one)) {
      for (const otherList of this.authorsOf(other)) found.add(agreementOf(list, otherList));
    }
    const order: readonly Agreement[] = ['same', 'partly', 'unknown', 'different'];
    return order.find((agreement) => found.has(agreement)) ?? 'unknown';
  }

  /** Whether two clusters have different arXiv identifiers, or different DOIs of publishers. */
  contradict(one: number, other: number): boolean {
    const [a, b] = [this.#factsOf(one), this.#factsOf(other)];
    if (a.arxiv !== undefined && b.arxiv !== undefined && a.arxiv !== b.arxiv) return true;
    return (
      a.publisherDois.size > 0 &&
      b.publisherDois.size > 0 &&
      ![...a.publisherDois].some((doi) => b.publisherDois.has(doi))
    );
  }

  #factsOf(index: number): ClusterFacts {
    return this.#facts[this.clusterOf(index)] as ClusterFacts;
  }

  #authorLists(members: readonly number[]): NameKey[][] {
    const lists = new Map<string, NameKey[]>();
    for (const index of members) {
      const keys = nameKeys(this.papers[index]?.authors ?? []);
      if (keys.length > 0) lists.set(keys.map(({ parts, family }) => parts || family).join(), keys);
    }
    return [...lists]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .slice(0, MOST_AUTHOR_LISTS)
      .map(([, keys]) => keys);
  }

  #unitePair(one: number, other: number): void {
    let [root, child] = [this.clusterOf(one), this.clusterOf(other)];
    if (root === child) return;
    const sizeOf = (at: number) => (this.#members[at] as number[]).length;
    if (sizeOf(root) < sizeOf(child)) [root, child] = [child, root];
    this.#parent[child] = root;
    for (const index of this.#members[child] as number[]) this.#members[root]?.push(index);
    this.#members[child] = [];
    const [a, b] = [this.#facts[root] as ClusterFacts, this.#facts[child] as ClusterFacts];
    this.#facts[root] = {
      arxiv: a.arxiv ?? b.arxiv,
      publisherDois: unionOf(a.publisherDois, b.publisherDois),
      year: earlier(a.year, b.year),
      authors: undefined,
    };
  }
}

function factsOf(paper: Paper, ids: KnownIds): ClusterFacts {
  const dois = ids.doi.filter(isPublisherDoi);
  return {
    arxiv: ids.arxiv[0],
    publisherDois: dois.length > 0 ? new Set(dois) : NO_DOIS,
    year: earlier(yearOfDate(paper.publishedAt), yearOfArxivId(ids.arxiv[0])),
    authors: undefined,
  };
}

function unionOf(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return other.size === 0 ? one : new Set([...one, ...other]);
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

function yearOfDate(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** An arXiv identifier begins with the year and month in which the paper came in, since 1991. */
function yearOfArxivId(id: string | undefined): number | undefined {
  const year = /(?:^|\/)(\d{2})\d{2}/.exec(id ?? '')?.[1];
  if (year === undefined) return undefined;
  return Number(year) + (Number(year) > 90 ? 1900 : 2000);
}
