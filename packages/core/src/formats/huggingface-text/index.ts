import type { Format } from '../format.ts';
import { detectHuggingFaceText } from './detect.ts';
import { normaliseTextEntry } from './normalise.ts';
import { parseHuggingFaceText, type TextEntry } from './parse.ts';

/**
 * The Daily Papers page of Hugging Face as the clipboard has it: header lines, then titles and
 * abstracts in turn.
 */
export const huggingFaceText: Format<TextEntry, 'huggingface-text'> = {
  name: 'huggingface-text',
  detect: detectHuggingFaceText,
  parse: parseHuggingFaceText,
  normalise: normaliseTextEntry,
};

export type { TextEntry };
