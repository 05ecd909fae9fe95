import type { PaperDraft } from '../../paper/complete-paper.ts';
import { normaliseTextEntry } from '../arxiv-listing/normalise.ts';
import type { TextEntry } from '../arxiv-listing/text-entry.ts';
import type { EntryContext } from '../format.ts';

/** One `.abs` file to one paper. It lists every version: without a revision this is the first one. */
export function normaliseAbs(entry: TextEntry, context: EntryContext): PaperDraft {
  const draft = normaliseTextEntry(entry, context);
  const isFirst = entry.dates.length === 1 && entry.dates[0]?.kind === 'submitted';
  return isFirst ? { ...draft, version: 1 } : draft;
}
