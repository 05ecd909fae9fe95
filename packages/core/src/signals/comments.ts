import { countSignal } from './count-signal.ts';

/** Comments in discussions: weak evidence, it follows the votes. */
export const comments = countSignal('comments', 'Comments in discussions');
