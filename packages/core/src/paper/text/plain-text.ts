import { decodeHTML } from 'entities/decode';
import { texToPlain } from './tex.ts';
import { toOneLine } from './white-space.ts';

// Any character that could need work: all but line feeds and the printable ones of ASCII that neither
// HTML nor TeX gives a meaning. Most titles, nearly all names and many abstracts have none.
const NEEDS_WORK = /[^\n !"#%(-[\]-_a-}]/;

/**
 * The plain Unicode text (NFC, one line) of a title, an abstract or a name as sources write it:
 * HTML entities decoded, TeX turned into text, hard wraps joined.
 */
export function toPlainText(source: string): string {
  const trimmed = source.trim();
  if (!NEEDS_WORK.test(trimmed)) {
    const line = joinLines(trimmed);
    return / {2}/.test(line) ? toOneLine(line) : line;
  }
  const decoded = trimmed.includes('&') && /&[#\w]+;/.test(trimmed) ? decodeHTML(trimmed) : trimmed;
  return toOneLine(texToPlain(decoded)).normalize('NFC');
}

function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
