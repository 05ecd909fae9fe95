/** The longest that a browser can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/** What ticks go by. */
export interface TickOptions {
  /** Milliseconds between two ticks. */
  every: number;
  /** The clock. */
  now: () => number;
  /** Whether ticks may come now, beyond that the page is seen. Default: always. */
  isTime?: () => boolean;
  tick: () => void;
}

/**
 * Ticks while the page is seen. In a page that nobody looks at nothing runs; one tick makes up for
 * what was missed when it is seen again, or when it is online again.
 */
export class VisibleTicks {
  readonly #options: TickOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(options: TickOptions) {
    this.#options = options;
  }

  /** Starts to count from now. */
  start(): void {
    this.stop();
    this.#last = this.#options.now();
    document.addEventListener('visibilitychange', this.#look);
    globalThis.addEventListener('online', this.#look);
    this.#look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    globalThis.removeEventListener('online', this.#look);
  }

  readonly #look = (): void => {
    const { every, now, isTime, tick } = this.#options;
    clearTimeout(this.#timer);
    if (document.visibilityState !== 'visible' || isTime?.() === false) return;
    // A clock that was set back must not hold the ticks up.
    this.#last = Math.min(this.#last, now());
    const isDue = now() - this.#last >= every;
    if (isDue) this.#last = now();
    this.#timer = setTimeout(this.#look, Math.min(LONGEST_MS, this.#last + every - now()));
    if (isDue) tick();
  };
}
