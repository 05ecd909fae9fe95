import type { Format } from '../format.ts';
import { detectSnapshot } from './detect.ts';
import { normaliseOwnPaper } from './normalise.ts';
import { parseSnapshot } from './parse.ts';

/** JSON that this package wrote (snapshot, ranking, listing), or papers written by hand in its shape. */
export const snapshot: Format<unknown, 'snapshot'> = {
  name: 'snapshot',
  detect: detectSnapshot,
  parse: parseSnapshot,
  normalise: normaliseOwnPaper,
};
