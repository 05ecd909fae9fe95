import type { PaperDraft } from '../../paper/complete-paper.ts';
import { canonicalIds } from '../../paper/identifiers/canonical-ids.ts';
import { placeholderTitle } from '../../paper/identifiers/placeholder-title.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import type { LinkRelation } from '../../paper/paper.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { collapseGaps } from '../../paper/text/collapse-gaps.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { isPaperAddress } from '../by-hand/paper-address.ts';
import { type Reference, readReference, readTail } from '../by-hand/reference.ts';
import type { EntryContext } from '../format.ts';
import { readIdentifiers } from './identifiers.ts';
import { NUMBERING } from './line-kind.ts';
import type { PastedEntry } from './lines.ts';

// What stands around an identifier in a reference.
const AROUND_ID =
  /\b(?:arxiv preprint|preprint|arxiv e-prints|corr|abs\/|doi|url|available(?: at| from)?|pmid|arxiv)\b[:\s]*(?=[\s,.;()[\]]*$|[\s,.;()[\]]*(?:19|20)\d\d)/gi;

/** One line to one paper: what it links to, what it is called, who wrote it, where and when. */
export function normalisePastedLine(entry: PastedEntry, { position }: EntryContext): PaperDraft {
  const text = entry.text.replace(NUMBERING, '');
  const { ids, links, rest } = readIdentifiers(text);
  const reference = referenceIn(rest);
  const named = entry.kind === 'identifier' ? '' : toPlainText(reference.title);
  return {
    ids,
    title: named || (placeholderTitle(canonicalIds(ids).ids) ?? ''),
    authors: readAuthorList(reference.authors ?? ''),
    venue: toPlainText(reference.venue ?? '') || undefined,
    publishedAt: entry.date ?? reference.date,
    links:
      links.length > 0
        ? links.map(({ rel, url }) => ({ url, rel: pageOr(rel, url) }))
        : linksOfPaper({ ids }),
    provenance: [{ source: 'text', position }],
  };
}

function pageOr(rel: LinkRelation, url: string): LinkRelation {
  return (rel === 'project' || rel === 'other') && isPaperAddress(url) ? 'abstract' : rel;
}

/** The parts of a line; one that is no reference is a title as a whole. */
function referenceIn(source: string): Reference {
  let text = collapseGaps(source)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/\t+/g, '\n')
    .replace(AROUND_ID, ' ');
  for (let round = 0; round < 2; round++)
    text = collapseGaps(text.replace(/[[(]\s*[,:;]?\s*[\])]/g, ' '));
  const bare = trim(text.replace(/\.\s*,\s*/g, '. '));
  const quoted = /["“]([^"“”]{8,400}?)[.,]?["”]/.exec(bare);
  if (quoted?.[1]) {
    const around = `${trim(bare.slice(0, quoted.index))}\n${trim(bare.slice(quoted.index + quoted[0].length))}`;
    const { note: _, ...said } = readTail(around);
    return { ...said, title: quoted[1] };
  }
  const reference = readReference(bare.replace(/\s?\((?=(?:19|20)\d{2}[a-z]?\))/g, '\n('));
  return (reference.authors ?? reference.venue ?? reference.date)
    ? reference
    : { title: bare.replaceAll('\n', ' ').replace(/(?<=[\p{L}\d]{2})\.$/u, '') };
}

function trim(text: string): string {
  const signs = ' \n,;:|–—-([';
  let [start, end] = [0, text.length];
  while (start < end && (signs.includes(text[start] ?? '') || '.)]'.includes(text[start] ?? '')))
    start++;
  while (end > start && signs.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
