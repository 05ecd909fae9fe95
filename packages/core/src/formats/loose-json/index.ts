import type { Format } from '../format.ts';
import { detectLooseJson } from './detect.ts';
import { normaliseLooseRecord } from './normalise.ts';
import { type LooseEntry, parseLooseJson } from './parse.ts';

/** JSON or JSON Lines of unknown shape in which papers have fields that can be recognised. */
export const looseJson: Format<LooseEntry, 'loose-json'> = {
  name: 'loose-json',
  detect: detectLooseJson,
  parse: parseLooseJson,
  normalise: normaliseLooseRecord,
};

export type { LooseEntry };
