import type { Format } from '../format.ts';
import { detectCslJson } from './detect.ts';
import { normaliseCslItem } from './normalise.ts';
import { parseCslJson } from './parse.ts';

/** CSL-JSON, the items of citation processors: arrays, single items and the usual envelopes. */
export const cslJson: Format<unknown, 'csl-json'> = {
  name: 'csl-json',
  detect: detectCslJson,
  parse: parseCslJson,
  normalise: normaliseCslItem,
};
