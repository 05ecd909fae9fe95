import type { Format } from '../format.ts';
import { detectArxivKaggle } from './detect.ts';
import { normaliseKaggleEntry } from './normalise.ts';
import { type KaggleEntry, parseArxivKaggle } from './parse.ts';

/**
 * The metadata of all of arXiv that Cornell University puts on Kaggle, JSON lines.
 * Source: kaggle.com/datasets/Cornell-University/arxiv
 */
export const arxivKaggle: Format<KaggleEntry, 'arxiv-kaggle'> = {
  name: 'arxiv-kaggle',
  detect: detectArxivKaggle,
  parse: parseArxivKaggle,
  normalise: normaliseKaggleEntry,
};

export type { KaggleEntry };
