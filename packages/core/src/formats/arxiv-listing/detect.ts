import type { ListingDocument } from '../document.ts';

const ENTRY = /^\\\\[ \t]{0,9}\r?\n(?:\s{0,9}\/\*|arXiv:|Paper(?: ?\([^()\n]{1,30}\))?:)/m;
const SUBJECT = /^Subject: .{0,80}\b(?:daily|Subj-class mailing)\b/im;

/**
 * Text in which an entry opens as arXiv's mails and listings open theirs, or the head of such a mail.
 * A file of whole entries, each with its abstract between `\\`, is one of `.abs` instead.
 */
export function detectArxivListing({ head, text }: ListingDocument): number {
  if (/^[<{["]/.test(head)) return 0;
  if (SUBJECT.test(head) && /\barxiv\b/i.test(head)) return 1;
  if (!ENTRY.test(head) && !(/^[\w-]{1,40}:/.test(head) && ENTRY.test(text.slice(0, 100_000)))) {
    return 0;
  }
  return isAbsFile(text) ? 0 : 1;
}

/**
 * Whether the first entry, at the very beginning, is one of an `.abs` file: behind its head comes the
 * abstract, and then a bare `\\`.
 */
export function isAbsFile(text: string): boolean {
  const opening = /^\s{0,99}(?:-{20,}\s{1,9})?\\\\[ \t]{0,9}\r?\n(?:arXiv:|Paper:)/.exec(text);
  if (!opening) return false;
  const headEnd = text.indexOf('\n\\\\', opening[0].length);
  const afterHead = headEnd < 0 ? '' : text.slice(headEnd + 3, headEnd + 400);
  if (!/^[ \t]*\r?\n\s{0,20}(?!-{20}|\s)/.test(afterHead) || /^[^\n]*\n\\\\/.test(afterHead)) {
    return false;
  }
  const end = text.indexOf('\n\\\\', headEnd + 3);
  return end < 0 || !/^[ \t]*\(/.test(text.slice(end + 3, end + 60));
}
