import type { Format } from '../format.ts';
import { detectDataCite } from './detect.ts';
import { normaliseDataCiteRecord } from './normalise.ts';
import { parseDataCite } from './parse.ts';

/** Records of DataCite: `https://api.datacite.org/dois`, or DataCite JSON of a DOI. */
export const dataCite: Format<unknown, 'datacite'> = {
  name: 'datacite',
  detect: detectDataCite,
  parse: parseDataCite,
  normalise: normaliseDataCiteRecord,
};
