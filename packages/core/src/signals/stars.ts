import { countSignal } from './count-signal.ts';

/** Stars of the code repository; repositories start with those of their makers, hence the larger prior. */
export const stars = countSignal('stars', 'Stars of the code repository', 10);
