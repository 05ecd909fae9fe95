import type { ListingDocument } from '../document.ts';

const ENTRY =
  /^[ \t]*@[ \t]*(?:(?:string|preamble|comment)\s{0,20}[({]|[a-z]{2,40}\s{0,20}[({]\s{0,20}[^,={}()"\n]{0,200}(?:,|\n\s{0,20}[\w-]{1,40}\s{0,20}=)|[a-z]{2,40}\s{0,20}[({]\s{0,20}[\w-]{1,40}\s{0,20}=)/im;

/**
 * A line that begins an entry, `@article{key,`. The text before it is a comment to BibTeX, so a
 * file that opens otherwise is less sure; brackets of JSON and XML rule it out.
 */
export function detectBibtex({ head, text }: ListingDocument): number {
  if (/^[<[{]/.test(head)) return 0;
  if (head.startsWith('@')) return ENTRY.test(head) || /^@\s{0,20}%/.test(head) ? 1 : 0;
  if (ENTRY.test(head)) return head.startsWith('%') ? 1 : 0.7;
  return head.startsWith('%') && ENTRY.test(text.slice(0, 100_000)) ? 0.9 : 0;
}
