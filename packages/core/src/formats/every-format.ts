import { arxivApi } from './arxiv-api/index.ts';
import type { Format } from './format.ts';
import { huggingFaceJson } from './huggingface-json/index.ts';
import { huggingFaceText } from './huggingface-text/index.ts';
import type { FormatName } from './registry.ts';
import { snapshot } from './snapshot/index.ts';

/** Every registered format, on board: what `parseListing` reads without waiting. */
export const everyFormat: Record<FormatName, Format> = {
  'huggingface-json': huggingFaceJson,
  'huggingface-text': huggingFaceText,
  'arxiv-api': arxivApi,
  snapshot,
};
