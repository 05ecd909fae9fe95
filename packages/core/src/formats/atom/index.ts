import type { Format } from '../format.ts';
import { detectAtom } from './detect.ts';
import { normaliseAtomEntry } from './normalise.ts';
import { type AtomEntry, parseAtom } from './parse.ts';

/** Atom 1.0 and 0.3 of journals, blogs and programs. */
export const atom: Format<AtomEntry, 'atom'> = {
  name: 'atom',
  detect: detectAtom,
  parse: parseAtom,
  normalise: normaliseAtomEntry,
};

export type { AtomEntry };
