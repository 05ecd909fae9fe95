import type { Format } from '../format.ts';
import { detectCrossrefXml } from './detect.ts';
import { normaliseCrossrefWorkXml } from './normalise.ts';
import { parseCrossrefXml } from './parse.ts';
import type { CrossrefEntry } from './works-of.ts';

/**
 * Works of Crossref in XML: Unixref and UNIXSD answers, and deposits.
 * Source: crossref.org/documentation, "XML API" and the deposit schema.
 */
export const crossrefXml: Format<CrossrefEntry, 'crossref-xml'> = {
  name: 'crossref-xml',
  detect: detectCrossrefXml,
  parse: parseCrossrefXml,
  normalise: normaliseCrossrefWorkXml,
};

export type { CrossrefEntry };
