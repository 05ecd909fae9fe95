import type { Format } from '../format.ts';
import { detectOpenAlex } from './detect.ts';
import { normaliseOpenAlexWork } from './normalise.ts';
import { parseOpenAlex } from './parse.ts';

/** Works of `https://api.openalex.org/works`: a page of them, one, or an array. */
export const openAlex: Format<unknown, 'openalex'> = {
  name: 'openalex',
  detect: detectOpenAlex,
  parse: parseOpenAlex,
  normalise: normaliseOpenAlexWork,
};
