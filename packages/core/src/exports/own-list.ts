import { ID_SCHEMES } from '../paper/known-names.ts';
import type { Paper, PaperIds } from '../paper/paper.ts';

/** Texts as one text that `formats/own-list.ts` takes apart again. */
export function ownList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The identifiers of a paper but those of some schemes: `arxiv:2606.01001v3`, `openreview:AbC`. */
export function ownIds(
  { ids, version }: Pick<Paper, 'ids' | 'version'>,
  without: readonly (keyof PaperIds)[] = [],
): string[] {
  return ID_SCHEMES.flatMap((scheme) => {
    const id = without.includes(scheme) ? undefined : ids[scheme];
    const edition = scheme === 'arxiv' && version !== undefined ? `v${version}` : '';
    return id === undefined ? [] : [`${scheme}:${id}${edition}`];
  });
}
