import { countSignal } from './count-signal.ts';

/** Points on a news site such as Hacker News; a story starts with one. */
export const points = countSignal('points', 'Points on a news site');
