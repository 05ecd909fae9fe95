import { decodeHTML } from 'entities/decode';
import { plainTextWith } from './plain-text-with.ts';

/**
 * The plain Unicode text (NFC, one line) of a title, an abstract or a name as sources write it:
 * HTML entities decoded, TeX turned into text, hard wraps joined.
 */
export const toPlainText: (source: string) => string = /* @__PURE__ */ plainTextWith(decodeHTML);
