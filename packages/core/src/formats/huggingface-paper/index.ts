import type { Format } from '../format.ts';
import { parseHuggingFaceJson } from '../huggingface-json/parse.ts';
import { detectHuggingFacePaper } from './detect.ts';
import { normaliseFlatPaper } from './normalise.ts';

/** The answer of `https://huggingface.co/api/papers/{id}`, one flat paper, or an array of such. */
export const huggingFacePaper: Format<unknown, 'huggingface-paper'> = {
  name: 'huggingface-paper',
  detect: detectHuggingFacePaper,
  parse: parseHuggingFaceJson,
  normalise: normaliseFlatPaper,
};
