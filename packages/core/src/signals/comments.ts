import { voteAttention } from './attention.ts';
import { countSignal } from './count-signal.ts';

/** Comments in discussions: weak evidence, it follows the votes. */
export const comments = /* @__PURE__ */ countSignal({ name: 'comments', attention: voteAttention });
