import type { Format } from '../format.ts';
import { detectUnpaywall } from './detect.ts';
import { normaliseUnpaywallEntry } from './normalise.ts';
import { parseUnpaywall } from './parse.ts';

/** DOI objects of `https://api.unpaywall.org/v2`: a search, one, or an array. */
export const unpaywall: Format<unknown, 'unpaywall'> = {
  name: 'unpaywall',
  detect: detectUnpaywall,
  parse: parseUnpaywall,
  normalise: normaliseUnpaywallEntry,
};
