import { starAttention } from './attention.ts';
import { countSignal } from './count-signal.ts';

/** Stars of the code repository. */
export const stars = /* @__PURE__ */ countSignal({
  name: 'stars',
  attention: starAttention,
  at: 'code',
});
