import type { ListingDocument } from '../document.ts';
import { OWN_MARK } from './own-mark.ts';

// A bullet or a heading with a link, and a table with a column for papers.
const LINKED = /^[ \t>]{0,12}(?:[-*+•]|#{1,6}|\d{1,4}[.)])[ \t][^\n]{0,600}?\]\(https?:/m;
const TABLE =
  /^(?=[^\r\n|]{0,600}\|)[^\n]{0,600}(?:title|paper|标题|论文)[^\n]{0,600}\n[ \t]*\|?[ \t]{0,20}:?-[-| :\t]{2,}/im;
// A heading with details of a paper below it, a bullet with a bold title.
const MARKED = /^(?:#{1,6}[ \t]\S|[ \t]{0,12}[-*+][ \t]{1,4}\*\*)/m;
const PAPER =
  /arxiv\.org|doi\.org|openreview\.net|aclanthology|huggingface\.co\/papers|thecvf\.com|mlr\.press|neurips\.cc|\.pdf\)|\[(?:paper|pdf|arxiv)\]|论文/i;
const ROWS =
  /^\{\s*"[^"]{0,200}"\s*:\s*\{\s*(?:"[^"]{1,80}"\s*:\s*"(?:\||- )|\}\s*,\s*"[^"]{0,200}"\s*:\s*\{\s*"[^"]{1,80}"\s*:\s*"(?:\||- ))/;
const LOOKED_AT = 60_000;

/** Bullets, headings or tables of Markdown with links to papers; or JSON that keeps such rows. */
export function detectMarkdown(document: ListingDocument): number {
  const { head } = document;
  if (head.startsWith(OWN_MARK)) return 1;
  if (head === '') return holdsRows(document) ? 0.6 : 0;
  if (/^[[{]\s*["{]/.test(head)) return ROWS.test(head) ? 0.6 : 0;
  if (/^(?:<\?|<!doctype|<html|<rss|<feed|<svg|@\w|%)/i.test(head)) return 0;
  const text = document.text.slice(0, LOOKED_AT);
  if (TABLE.test(text)) return 0.6;
  if (!PAPER.test(document.text)) return 0;
  if (LINKED.test(text)) return 0.55;
  return MARKED.test(text) && /\]\(https?:|https?:\/\//.test(text) ? 0.4 : 0;
}

/** The same JSON, given as an object. */
function holdsRows(document: ListingDocument): boolean {
  const reading = document.json();
  if ('problem' in reading || typeof reading.value !== 'object') return false;
  for (const rows of Object.values(reading.value ?? {}).slice(0, 20)) {
    if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) return false;
    const [row] = Object.values(rows);
    if (row !== undefined) return typeof row === 'string' && /^\s*(?:\||- )/.test(row);
  }
  return false;
}
