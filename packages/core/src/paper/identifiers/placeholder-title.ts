import { ID_SCHEMES } from '../known-names.ts';
import type { Paper, PaperIds } from '../paper.ts';

/** How people write an identifier of each scheme when it stands alone. */
const WRITTEN: Record<keyof PaperIds, (id: string) => string> = {
  arxiv: (id) => `arXiv:${id}`,
  doi: (id) => `doi:${id}`,
  openreview: (id) => `OpenReview ${id}`,
  openalex: (id) => `OpenAlex ${id}`,
  semanticScholar: (id) => `Semantic Scholar ${id}`,
  pubmed: (id) => `PMID ${id}`,
  dblp: (id) => `DBLP ${id}`,
  acl: (id) => `ACL ${id}`,
};

/**
 * What a paper is called until its title is known: its most stable identifier as people write it
 * (`arXiv:2404.01234`). Undefined when it has no identifier.
 */
export function placeholderTitle(ids: PaperIds): string | undefined {
  const scheme = ID_SCHEMES.find((name) => ids[name] !== undefined);
  return scheme && WRITTEN[scheme](ids[scheme] ?? '');
}

/** Whether a paper's title is only one of its identifiers. */
export function hasPlaceholderTitle({ ids, title }: Pick<Paper, 'ids' | 'title'>): boolean {
  return ID_SCHEMES.some((scheme) => {
    const id = ids[scheme];
    return id !== undefined && title === WRITTEN[scheme](id);
  });
}
