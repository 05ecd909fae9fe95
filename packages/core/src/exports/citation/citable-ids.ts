import { parseDoi } from '../../paper/identifiers/doi.ts';
import type { PaperIds } from '../../paper/paper.ts';

/** No blanks, no control or invisible characters, nothing that ends a field of BibTeX or a string. */
const VERBATIM = /^[^\s\p{C}{}\\$"]+$/u;

/**
 * The identifiers of a paper that can be written as they are. Those that readers make all can; what
 * else stands in a paper that somebody made by hand is left out.
 */
export function citableIds(ids: PaperIds): PaperIds {
  const { doi, ...others } = ids;
  const known = Object.entries(others).filter(([, id]) => VERBATIM.test(id));
  const isDoi = doi !== undefined && parseDoi(doi) === doi && !/\p{C}/u.test(doi);
  return { ...(isDoi && { doi }), ...Object.fromEntries(known) };
}
