import { preprintServer } from './preprint-server.ts';

/** medRxiv, the preprints of medicine. */
export const medrxiv = preprintServer('medrxiv', 'medRxiv');
