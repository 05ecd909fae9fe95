import type { Format } from '../format.ts';
import { detectCrossref } from './detect.ts';
import { normaliseCrossrefWork } from './normalise.ts';
import { parseCrossref } from './parse.ts';

/** Works of `https://api.crossref.org/works`: a list, one, or the items alone. */
export const crossref: Format<unknown, 'crossref'> = {
  name: 'crossref',
  detect: detectCrossref,
  parse: parseCrossref,
  normalise: normaliseCrossrefWork,
};
