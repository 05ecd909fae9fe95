import type { Format } from '../format.ts';
import { detectHuggingFaceJson } from './detect.ts';
import { normaliseHuggingFaceItem } from './normalise.ts';
import { parseHuggingFaceJson } from './parse.ts';

/**
 * The JSON array of `https://huggingface.co/api/daily_papers`, in every generation since May 2024.
 */
export const huggingFaceJson: Format<unknown, 'huggingface-json'> = {
  name: 'huggingface-json',
  detect: detectHuggingFaceJson,
  parse: parseHuggingFaceJson,
  normalise: normaliseHuggingFaceItem,
};
