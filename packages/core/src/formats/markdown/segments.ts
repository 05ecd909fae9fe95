import { isLabel } from '../by-hand/label.ts';
import { isPaperAddress } from '../by-hand/paper-address.ts';
import type { Piece } from './inline.ts';

/** A link of a list: its words and its address. */
export interface ListedLink {
  label: string;
  url: string;
}

/** The words of a line without those of its links, and the links. */
export interface Segment {
  text: string;
  kind: 'title' | 'text' | 'label';
}

// A label that says that a paper is behind it.
const PAPER_LABEL = /\b(?:papers?|pdf|arxiv|openreview|abs|abstract|preprint|doi)\b|论文/i;

/** The absolute links of a line; those inside the document itself are none. */
export function linksIn(pieces: readonly Piece[]): ListedLink[] {
  const links = new Map<object, ListedLink>();
  for (const { link, text } of pieces) {
    if (!link || !/^https?:\/\//i.test(link.url)) continue;
    const known = links.get(link);
    if (known) known.label += text;
    else links.set(link, { label: text, url: link.url });
  }
  return [...links.values()];
}

/** Whether a link leads to a paper, by its address or by what it is called. */
export function isPaperLink({ label, url }: ListedLink): boolean {
  if (isPaperAddress(url)) return true;
  // arXiv's help, its API and an address that stands for its own label say nothing of a paper.
  const isElsewhere = /^https?:\/\/(?:\w+\.)*arxiv\.org\//i.test(url) || /^https?:/i.test(label);
  return !isElsewhere && PAPER_LABEL.test(label) && isLabel(label);
}

/**
 * The runs of a line joined by what they are: words of a link that names no kind of link, or bold
 * ones, may be a title; words of other links are labels. Images say nothing here.
 */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const words = new Map<object, string>();
  for (const { link, text } of pieces) if (link) words.set(link, (words.get(link) ?? '') + text);
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (piece.isImage && !piece.link) continue;
    const kind = kindOf(piece, words);
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += piece.text;
    else segments.push({ text: piece.text, kind });
  }
  return segments.flatMap((segment, index) =>
    segment.kind === 'title' && isLabel(segment.text.replace(/[:.]$/, '')) && index > 0
      ? [{ ...segment, kind: 'text' as const }]
      : [segment],
  );
}

function kindOf({ link, strong }: Piece, words: ReadonlyMap<object, string>): Segment['kind'] {
  if (link) return isLabel(words.get(link) ?? '') ? 'label' : 'title';
  return strong ? 'title' : 'text';
}

/** The words of pieces as one text. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ isImage }) => !isImage)
    .map(({ text }) => text)
    .join('');
}
