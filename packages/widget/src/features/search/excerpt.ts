import { html, nothing } from 'lit';
import type { MarkedPiece } from '../../view-model/marked-text.ts';
import type { PaperView } from '../../view-model/paper-view.ts';

/** Characters of an excerpt before its first mark, and behind it. */
const BEFORE = 50;
const BEHIND = 110;
/** A cut moves by so many characters at most, to stand between words. */
const NEAR = 16;

/** Where a paper was found that does not say so in its title: the words around, from its abstract. */
export function renderExcerpt({ isFound, titlePieces, abstractPieces }: PaperView) {
  if (!isFound || titlePieces.some(({ isMarked }) => isMarked)) return nothing;
  const pieces = excerptOf(abstractPieces);
  if (pieces.length === 0) return nothing;
  const marked = pieces.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text));
  return html`<p class="excerpt" dir="auto">${marked}</p>`;
}

/** The part of a text around its first mark; empty when nothing is marked. */
export function excerptOf(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const first = pieces.findIndex(({ isMarked }) => isMarked);
  if (first < 0) return [];
  const before = pieces[first - 1]?.text ?? '';
  const start = before.length <= BEFORE ? 0 : wordStart(before, before.length - BEFORE);
  const excerpt = [{ text: (start > 0 ? '…' : '') + before.slice(start), isMarked: false }];
  let left = BEHIND;
  for (const { text, isMarked } of pieces.slice(first)) {
    if (left <= 0) break;
    const end = text.length <= left || isMarked ? text.length : wordEnd(text, left);
    const isCut = end < text.length;
    excerpt.push({ text: text.slice(0, end) + (isCut ? '…' : ''), isMarked });
    left = isCut ? 0 : left - end;
  }
  return excerpt.filter(({ text }) => text !== '');
}

/** The place behind the next blank, where there is one near; else one that parts no character. */
function wordStart(text: string, at: number): number {
  const blank = text.slice(at, at + NEAR).search(/\s/);
  return blank < 0 ? wholeCharacter(text, at) : at + blank + 1;
}

/** The place of the last blank before, where there is one near; else one that parts no character. */
function wordEnd(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank > at - NEAR ? blank : wholeCharacter(text, at);
}

function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
