import type { Format } from '../format.ts';
import { detectSemanticScholar } from './detect.ts';
import { normaliseSemanticScholarPaper } from './normalise.ts';
import { parseSemanticScholar } from './parse.ts';

/**
 * Papers of `https://api.semanticscholar.org`: search, batch, citations, references,
 * recommendations, one paper.
 */
export const semanticScholar: Format<unknown, 'semantic-scholar'> = {
  name: 'semantic-scholar',
  detect: detectSemanticScholar,
  parse: parseSemanticScholar,
  normalise: normaliseSemanticScholarPaper,
};
