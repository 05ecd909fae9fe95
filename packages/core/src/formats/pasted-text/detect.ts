import { layoutOf } from '../csv/columns.ts';
import type { ListingDocument } from '../document.ts';
import { isInTitleCase } from './line-kind.ts';
import { readEntries } from './lines.ts';

const LOOKED_AT = 20_000;
// A list may have a heading and a remark; with more than that it is a text about something.
const MOST_OTHERS = 0.3;
const LEAST_IDENTIFIED = 0.4;

/** Lines of which most name a paper; or titles alone, when every line could be one. */
export function detectPastedText(document: ListingDocument): number {
  const { head } = document;
  if (
    head === '' ||
    /^(?:[<{@%\\|]|\[(?!\d{1,4}\]\s|(?:[\w.,]{1,9} ){0,2}(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}\]\s)|#)/.test(
      head,
    )
  )
    return 0;
  if (/\]\(https?:|^[ \t]*\|.*\|/m.test(head) || layoutOf(head)) return 0;
  const text = document.text.slice(0, LOOKED_AT);
  const isCut = text.length < document.text.length;
  const entries = readEntries(isCut ? text.slice(0, text.lastIndexOf('\n') + 1) : text);
  const count = (pattern: RegExp) => entries.filter(({ kind }) => pattern.test(kind)).length;
  const identified = count(/^(?:identifier|identified|reference)$/);
  if (entries.length === 0 || count(/^other$/) / entries.length > MOST_OTHERS) return 0;
  if (identified / entries.length >= LEAST_IDENTIFIED) return 0.2;
  const titles = entries.filter(({ kind, text: line }) => kind === 'title' && isInTitleCase(line));
  const isAll = count(/^title$/) + identified === entries.length && entries.length > 1;
  return isAll && titles.length / entries.length >= 0.6 ? 0.1 : 0;
}
