import type { DigestPaper } from './digest-paper.ts';

/** Papers under one heading. */
export interface PaperGroup {
  /** Empty when papers are not grouped. */
  heading: string;
  papers: readonly DigestPaper[];
}

/**
 * Each paper once, under the topic that it matches best; the topic of the first paper first, those
 * without any last. Without topics, one group without a heading.
 */
export function groupsOf(papers: readonly DigestPaper[], otherPapers: string): PaperGroup[] {
  const groups = new Map<string, DigestPaper[]>();
  for (const paper of papers) groups.set(paper.topic, [...(groups.get(paper.topic) ?? []), paper]);
  const others = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups].map(([heading, inside]) => ({ heading, papers: inside }));
  if (others.length === 0) return named;
  return [...named, { heading: named.length > 0 ? otherPapers : '', papers: others }];
}
