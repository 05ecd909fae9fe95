import { citationAttention } from './attention.ts';
import { countSignal } from './count-signal.ts';

/** Citations by other papers: slow, and telling only among older papers. */
export const citations = /* @__PURE__ */ countSignal({
  name: 'citations',
  attention: citationAttention,
});
