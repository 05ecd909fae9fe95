import { texToPlain } from './tex.ts';
import { toOneLine } from './white-space.ts';

// Whatever could need work: a character that is neither a line feed nor a printable one of ASCII without a
// meaning in HTML and TeX, two blanks, quotes of TeX. All are two characters long, for so the engine scans in 0.6 of the
// time; what it cannot see is the last character alone.
const NEEDS_WORK = /[^\n -#%'-[\]-}][\s\S]| {2}|''|``/;
const BACKSLASH = 0x5c;

/**
 * Makes a `toPlainText` of a decoder of HTML entities: the table of their names is larger than all else
 * that reads a text, and many lists hold none.
 */
export function plainTextWith(decode: (text: string) => string): (source: string) => string {
  return (source) => {
    const trimmed = source.trim();
    if (isPlain(trimmed)) return trimmed.includes('\n') ? joinLines(trimmed) : trimmed;
    return toOneLine(texToPlain(hasEntity(trimmed) ? decode(trimmed) : trimmed)).normalize('NFC');
  };
}

/** Whether a text holds what may be an HTML entity. */
export function hasEntity(text: string): boolean {
  return text.includes('&') && /&[#\w]+;/.test(text);
}

/**
 * Whether hard wraps are all that could be left to do, as in most titles, nearly all names and many abstracts. Of the
 * signs of TeX and HTML only a backslash means something at the very end.
 */
function isPlain(trimmed: string): boolean {
  const last = trimmed.charCodeAt(trimmed.length - 1);
  const endsPlain = (last > 0x20 && last < 0x7f && last !== BACKSLASH) || trimmed === '';
  return endsPlain && !NEEDS_WORK.test(trimmed);
}

/** The lines of a text without double blanks as one. */
function joinLines(text: string): string {
  let joined = '';
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') joined += joined === '' ? words : ` ${words}`;
  }
  return joined;
}
