import type { Issue } from '../errors/issue.ts';
import { ID_SCHEMES } from '../paper/known-names.ts';
import type { Paper } from '../paper/paper.ts';
import { addToIndex, sharedKeys } from './key-index.ts';
import type { PaperClusters } from './paper-clusters.ts';
import { isDistinctive } from './title-evidence.ts';

/**
 * Unites records that share an identifier, scheme by scheme, the most stable first. An identifier
 * that stands on papers with different arXiv identifiers was given to one of them by mistake: it
 * does not unite these, and an issue tells of it. Keys are taken in alphabetical order, so that the
 * order of the records does not matter.
 */
export function uniteByIdentifier(clusters: PaperClusters): Issue[] {
  const issues: Issue[] = [];
  for (const scheme of ID_SCHEMES) {
    const holders = new Map<string, number[]>();
    clusters.ids.forEach((known, index) => {
      for (const id of known[scheme]) addToIndex(holders, id, index);
    });
    for (const [id, indexes] of sharedKeys(holders)) {
      const found = clusters.clustersOf(indexes);
      const arxivIds = new Set(found.flatMap((one) => clusters.arxivOf(one) ?? []));
      if (arxivIds.size < 2) clusters.unite(found);
      else {
        clusters.unite(found.filter((one) => clusters.arxivOf(one) === undefined));
        issues.push(contestedIssue(`${scheme}:${id}`, [...arxivIds].sort()));
      }
    }
  }
  return issues;
}

/**
 * Unites what is one and the same record: read twice from the same place of the same source, or
 * equal in all that is known. Without it a paper that has nothing but a common title could not be told
 * from itself; other titles are compared later.
 */
export function uniteSameRecords(clusters: PaperClusters): void {
  const holders = new Map<string, number[]>();
  clusters.papers.forEach((paper, index) => {
    if (Object.keys(paper.ids).length > 0 || isDistinctive(paper.title)) return;
    for (const key of recordKeys(paper)) addToIndex(holders, key, index);
  });
  for (const [, indexes] of sharedKeys(holders)) clusters.unite(indexes);
}

function recordKeys({ title, authors, publishedAt, provenance, abstract }: Paper): string[] {
  const content = [title, publishedAt, abstract, ...authors.map(({ name }) => name)];
  if (provenance.length === 0) return [JSON.stringify(content)];
  return provenance.map(({ source, url, position }) =>
    JSON.stringify([source, url, position, ...content]),
  );
}

function contestedIssue(id: string, arxivIds: readonly string[]): Issue {
  return {
    code: 'contested-identifier',
    message: 'An identifier stands on different papers, so it was not taken to make them one.',
    where: id,
    expected: 'papers with one arXiv identifier',
    received: arxivIds.slice(0, 5).join(', '),
  };
}
