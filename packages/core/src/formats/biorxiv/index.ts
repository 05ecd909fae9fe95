import type { Format } from '../format.ts';
import { detectBiorxiv } from './detect.ts';
import { normalisePreprint } from './normalise.ts';
import { parseBiorxiv } from './parse.ts';

/**
 * Preprints of bioRxiv and medRxiv, and what became of them: `details` and `pubs` of the API.
 * Source: api.biorxiv.org.
 */
export const biorxiv: Format<unknown, 'biorxiv'> = {
  name: 'biorxiv',
  detect: detectBiorxiv,
  parse: parseBiorxiv,
  normalise: normalisePreprint,
};
