import type { SubscribeDetail } from '../../events/panel-events.ts';

/** Where the subscription stands. */
export type SubscriptionState =
  | { status: 'open' }
  | { status: 'invalid' }
  | { status: 'sending' }
  | { status: 'subscribed'; email: string }
  | { status: 'duplicate'; email: string }
  | { status: 'failed'; reason: string | undefined };

/** Posts a subscription to the endpoint of the site, as JSON, once at a time. */
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

  /** Marks the address as one that cannot be right; one that is being sent is past that. */
  refuse(): void {
    if (this.state.status !== 'sending') this.#set({ status: 'invalid' });
  }

  /** Gives up before sending, for a reason that the reader is told. */
  fail(reason: string): void {
    this.#set({ status: 'failed', reason });
  }

  /**
   * Sends the subscription. Any 2xx answer means that it was taken, 409 that the address was there
   * before; other answers may explain themselves in `{"message": "…"}`.
   */
  async send(url: string, detail: SubscribeDetail, fetcher: typeof fetch = fetch): Promise<void> {
    if (this.state.status === 'sending') return;
    const running = new AbortController();
    this.#running = running;
    this.#set({ status: 'sending' });
    const state = await post(url, detail, fetcher, running.signal);
    if (!running.signal.aborted) this.#set(state);
  }

  #set(state: SubscriptionState): void {
    this.state = state;
    this.#changed();
  }
}

async function post(
  url: string,
  detail: SubscribeDetail,
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<SubscriptionState> {
  try {
    const response = await fetcher(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(detail),
      signal,
    });
    if (response.ok) return { status: 'subscribed', email: detail.email };
    if (response.status === 409) return { status: 'duplicate', email: detail.email };
    return { status: 'failed', reason: await explanation(response) };
  } catch {
    return { status: 'failed', reason: undefined };
  }
}

async function explanation(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const message = typeof body === 'object' && body !== null && Reflect.get(body, 'message');
  return typeof message === 'string' && message.trim() !== ''
    ? message
    : `the server answered with status ${response.status}.`;
}
