import type { CountName, LinkRelation, Paper } from '../paper/paper.ts';

/**
 * Marks (1) papers that are known to have nothing that could be counted: one of their sources gives
 * other papers of the batch the count and a link to what is counted (stars: code), and gives this one
 * neither. That is not missing evidence, it is evidence: without a repository no star can be gained.
 * A paper whose sources never give both stays one of which nothing is known.
 */
export function isKnownAbsent(
  name: CountName,
  relation: LinkRelation | undefined,
  papers: readonly Paper[],
): Uint8Array {
  const absent = new Uint8Array(papers.length);
  if (relation === undefined) return absent;
  const hasLink = ({ links }: Paper) => links.some(({ rel }) => rel === relation);
  const sources = new Set<string>();
  for (const paper of papers)
    if (paper.counts[name] !== undefined && hasLink(paper))
      for (const { source } of paper.provenance) sources.add(source);
  papers.forEach((paper, index) => {
    if (paper.counts[name] !== undefined || hasLink(paper)) return;
    if (paper.provenance.some(({ source }) => sources.has(source))) absent[index] = 1;
  });
  return absent;
}
