import { countSignal } from './count-signal.ts';

/** Votes of readers. */
export const upvotes = countSignal('upvotes', 'Votes of readers on Hugging Face or a like place');
