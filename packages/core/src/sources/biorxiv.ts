import { preprintServer } from './preprint-server.ts';

/** bioRxiv, the preprints of biology. */
export const biorxiv = preprintServer('biorxiv', 'bioRxiv');
