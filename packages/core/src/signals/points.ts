import { countSignal } from './count-signal.ts';
import { pointAttention } from './point-attention.ts';

/** Points on a news site such as Hacker News; a story starts with one. */
export const points = /* @__PURE__ */ countSignal({ name: 'points', attention: pointAttention });
