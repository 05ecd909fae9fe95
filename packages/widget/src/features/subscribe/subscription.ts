import { type Outcome, type Post, post } from './post.ts';

/** Where the subscription stands. */
export type SubscriptionState =
  | { status: 'open' | 'sending' }
  /** What was typed or chosen cannot be right. */
  | { status: 'no-email' | 'no-topic' }
  /** The page names no address that anything could be sent to. */
  | { status: 'no-address' }
  /** The answer comes in a page of the service. */
  | { status: 'elsewhere'; host: string }
  | (Outcome & { email: string; host: string });

/** What was sent, and where: waiting ends after so many milliseconds. */
const PATIENCE_MS = 30_000;

/** A subscription on its way to the endpoint of the site, once at a time. */
export class Subscription {
  state: SubscriptionState = { status: 'open' };
  readonly #changed: () => void;
  #running: AbortController | undefined;

  /** @param changed called whenever `state` is another. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Gives up what is being sent. */
  abort(): void {
    this.#running?.abort();
    if (this.state.status === 'sending') this.state = { status: 'open' };
  }

  /** Tells what happened without sending; what is being sent is past that. */
  tell(state: SubscriptionState): void {
    if (this.state.status !== 'sending') this.#set(state);
  }

  /** Sends, and tells what became of it; gives up after half a minute. */
  async send(what: Omit<Post, 'signal'>): Promise<void> {
    if (this.state.status === 'sending') return;
    const running = new AbortController();
    this.#running = running;
    this.#set({ status: 'sending' });
    const signal = AbortSignal.any([running.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const outcome = await post({ ...what, signal });
    const { detail, url } = what;
    if (!running.signal.aborted) this.#set({ ...outcome, email: detail.email, host: url.host });
  }

  #set(state: SubscriptionState): void {
    this.state = state;
    this.#changed();
  }
}
