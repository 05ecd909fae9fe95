import type { Format } from '../format.ts';
import { detectDblp } from './detect.ts';
import { normaliseDblpHit } from './normalise.ts';
import { parseDblp } from './parse.ts';

/**
 * Publications of `https://dblp.org/search/publ/api`, JSON or XML, and records in XML
 * (`/rec/<key>.xml`, `/pid/<pid>.xml`).
 */
export const dblp: Format<unknown, 'dblp'> = {
  name: 'dblp',
  detect: detectDblp,
  parse: parseDblp,
  normalise: normaliseDblpHit,
};
