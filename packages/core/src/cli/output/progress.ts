import { cutToWidth } from '../../paper/text/display-width.ts';
import type { Runtime } from '../runtime.ts';

const CLEAR_LINE = '\r\u001b[2K';

/** One line that says what is under way; only a terminal gets to see it. */
export interface Progress {
  show(text: string): Promise<void>;
  /** Takes the line away, before anything else is written. */
  clear(): Promise<void>;
}

/** A progress line on standard error, silent when that is no terminal. */
export function progressOn({ stderr }: Pick<Runtime, 'stderr'>): Progress {
  if (!stderr.isTerminal) return { show: async () => {}, clear: async () => {} };
  let isShown = false;
  return {
    async show(text) {
      isShown = true;
      await stderr.write(`${CLEAR_LINE}${cutToWidth(`${text} …`, (stderr.columns ?? 80) - 1)}`);
    },
    async clear() {
      if (isShown) await stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
