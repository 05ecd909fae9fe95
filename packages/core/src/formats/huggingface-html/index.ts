import type { Format } from '../format.ts';
import { normaliseHuggingFaceItem } from '../huggingface-json/normalise.ts';
import { detectHuggingFaceHtml } from './detect.ts';
import { parseHuggingFaceHtml } from './parse.ts';

/** The page `https://huggingface.co/papers`, saved as HTML. */
export const huggingFaceHtml: Format<unknown, 'huggingface-html'> = {
  name: 'huggingface-html',
  detect: detectHuggingFaceHtml,
  parse: parseHuggingFaceHtml,
  normalise: normaliseHuggingFaceItem,
};
