import type { PaperIds } from '../paper.ts';
import { doiAddress, parseDoi } from './doi.ts';

// What identifiers are made of. Any other sign would need an encoding that readers do not undo.
const PLAIN = /^[\w./:-]+$/;

type SchemeWithPages = Exclude<keyof PaperIds, 'doi'>;

/** The pages of all schemes, the most stable first. */
const PAGES: Record<SchemeWithPages, (id: string) => string> = {
  arxiv: (id) => `https://arxiv.org/abs/${id}`,
  openreview: (id) => `https://openreview.net/forum?id=${id}`,
  openalex: (id) => `https://openalex.org/${id}`,
  semanticScholar: (id) => `https://www.semanticscholar.org/paper/${id}`,
  pubmed: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
  dblp: (id) => `https://dblp.org/rec/${id}`,
  acl: (id) => `https://aclanthology.org/${id}`,
};

/**
 * The address of a paper under an identifier, one that {@link idsInUrl} reads back. Undefined when
 * it is no identifier of its scheme.
 */
export function idAddress(scheme: keyof PaperIds, id: string): string | undefined {
  if (scheme === 'doi') return parseDoi(id) === undefined ? undefined : doiAddress(id);
  return PLAIN.test(id) ? PAGES[scheme](id) : undefined;
}

/** The pages of a paper under all its identifiers but the DOI, that of the most stable one first. */
export function pagesOfIds(ids: PaperIds): string[] {
  return (Object.keys(PAGES) as SchemeWithPages[]).flatMap((scheme) => {
    const id = ids[scheme];
    return (id === undefined ? undefined : idAddress(scheme, id)) ?? [];
  });
}
