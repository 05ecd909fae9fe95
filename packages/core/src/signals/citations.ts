import { countSignal } from './count-signal.ts';

/** Citations by other papers: slow, and telling only among older papers. */
export const citations = countSignal('citations', 'Citations by other papers');
