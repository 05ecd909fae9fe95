import { voteAttention } from './attention.ts';
import { countSignal } from './count-signal.ts';

/** Votes of readers. */
export const upvotes = /* @__PURE__ */ countSignal({ name: 'upvotes', attention: voteAttention });
