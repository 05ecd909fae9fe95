import { countSignal } from './count-signal.ts';

/** Stars of the code repository. */
export const stars = countSignal('stars', 'Stars of the code repository');
