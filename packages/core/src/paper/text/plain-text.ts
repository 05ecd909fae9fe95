import { decodeHTML } from 'entities/decode';
import { texToPlain } from './tex.ts';
import { toOneLine } from './white-space.ts';

/**
 * The plain Unicode text (NFC, one line) of a title, an abstract or a name as sources write it:
 * HTML entities decoded, TeX turned into text, hard wraps joined.
 */
export function toPlainText(source: string): string {
  const decoded = /&[#\w]+;/.test(source) ? decodeHTML(source) : source;
  return toOneLine(texToPlain(decoded)).normalize('NFC');
}
