import type { Format } from '../format.ts';
import { detectPastedText } from './detect.ts';
import type { PastedEntry } from './lines.ts';
import { normalisePastedLine } from './normalise.ts';
import { parsePastedText } from './parse.ts';

/** Plain text with one paper a line: titles, identifiers, addresses, references. */
export const pastedText: Format<PastedEntry, 'pasted-text'> = {
  name: 'pasted-text',
  detect: detectPastedText,
  parse: parsePastedText,
  normalise: normalisePastedLine,
};

export type { PastedEntry };
