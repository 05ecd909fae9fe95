import type { Format } from '../format.ts';
import { detectRis } from './detect.ts';
import { normaliseRisRecord } from './normalise.ts';
import { parseRis } from './parse.ts';
import type { RisRecord } from './read-records.ts';

/** Tagged lines as reference managers exchange them: RIS, and exports of the Web of Science. */
export const ris: Format<RisRecord, 'ris'> = {
  name: 'ris',
  detect: detectRis,
  parse: parseRis,
  normalise: normaliseRisRecord,
  lineOf: ({ line }) => line,
};

export type { RisRecord };
