import type { Format } from '../format.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { detectArxivApi } from './detect.ts';
import { normaliseArxivEntry } from './normalise.ts';
import { parseArxivApi } from './parse.ts';

/** Answers of `https://export.arxiv.org/api/query`, Atom 1.0 with arXiv's extensions. */
export const arxivApi: Format<XmlElement, 'arxiv-api'> = {
  name: 'arxiv-api',
  detect: detectArxivApi,
  parse: parseArxivApi,
  normalise: normaliseArxivEntry,
};

export type { XmlElement };
