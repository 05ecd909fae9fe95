import type { Paper } from '../paper/paper.ts';

/** What can leave: a ranking, a listing, papers, or one paper. */
export type Exportable =
  | { readonly entries: readonly { readonly paper: Paper }[] }
  | { readonly papers: readonly Paper[] }
  | readonly Paper[]
  | Paper;

/** The papers of it, in its order. */
export function papersOf(exportable: Exportable): readonly Paper[] {
  // Asked first, for lists have entries, too.
  if (isList(exportable)) return exportable;
  if ('entries' in exportable) return exportable.entries.map(({ paper }) => paper);
  return 'papers' in exportable ? exportable.papers : [exportable];
}

function isList(exportable: Exportable): exportable is readonly Paper[] {
  return Array.isArray(exportable);
}
