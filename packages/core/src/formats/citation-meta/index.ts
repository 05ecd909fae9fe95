import type { Format } from '../format.ts';
import { detectCitationMeta } from './detect.ts';
import { normaliseCitationTags } from './normalise.ts';
import { type CitationTags, parseCitationMeta } from './parse.ts';

/** Web pages of one paper, at arXiv and at publishers, by the tags that they carry for Google Scholar. */
export const citationMeta: Format<CitationTags, 'citation-meta'> = {
  name: 'citation-meta',
  detect: detectCitationMeta,
  parse: parseCitationMeta,
  normalise: normaliseCitationTags,
};

export type { CitationTags };
