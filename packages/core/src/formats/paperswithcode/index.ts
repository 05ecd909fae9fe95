import type { Format } from '../format.ts';
import { detectPapersWithCode } from './detect.ts';
import { normalisePapersWithCodePaper } from './normalise.ts';
import { parsePapersWithCode } from './parse.ts';

/** Papers with Code, closed in 2025: answers of its API v1 and its dumps, which live on in archives. */
export const papersWithCode: Format<unknown, 'paperswithcode'> = {
  name: 'paperswithcode',
  detect: detectPapersWithCode,
  parse: parsePapersWithCode,
  normalise: normalisePapersWithCodePaper,
};
