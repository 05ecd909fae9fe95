import type { Paper } from '../paper/paper.ts';

/** What can leave: a ranking, a listing, papers, or one paper. */
export type Exportable =
  | {
      readonly entries: readonly { readonly paper: Paper }[];
      readonly generatedAt?: string | undefined;
    }
  | { readonly papers: readonly Paper[] }
  | readonly Paper[]
  | Paper;

/** The entries of it, in its order: those of a ranking say more than the paper. */
export function entriesOf(exportable: Exportable): readonly { readonly paper: Paper }[] {
  // Lists are asked first, for they have entries, too.
  if (!isList(exportable) && 'entries' in exportable) return exportable.entries;
  return papersOf(exportable).map((paper) => ({ paper }));
}

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
