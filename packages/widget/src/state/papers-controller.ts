import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type DataRequest, isSameRequest } from './data-request.ts';
import type { LoadContext } from './load-context.ts';
import { loadNow } from './load-now.ts';
import type { LoadState, ReadyState } from './load-state.ts';

/** What the controller asks of its element. */
export interface PapersHost extends ReactiveControllerHost {
  fetch: typeof fetch | undefined;
  /** Whether answers are kept beyond the visit. */
  remember: boolean;
}

/**
 * Loads the list that the element asks for. A new request aborts the one before; whatever an
 * aborted one still brings is ignored, so that the last request wins. Leaving the document aborts,
 * coming back starts again.
 */
export class PapersController implements ReactiveController {
  state: LoadState = { status: 'idle' };
  /** A newer list that was loaded quietly and waits to be shown. */
  newer: ReadyState | undefined;
  readonly #host: PapersHost;
  #request: DataRequest = { kind: 'none' };
  #running: AbortController | undefined;

  constructor(host: PapersHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.status === 'loading' && this.#running === undefined) this.reload();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Asks for data; nothing happens when the same was asked before. */
  ask(request: DataRequest): void {
    if (isSameRequest(request, this.#request)) return;
    this.#request = request;
    this.reload();
  }

  /** Takes what is shown for the answer to a request. */
  adopt(request: DataRequest): void {
    this.#request = request;
  }

  /** Loads the current request anew; quietly: what is shown stays, and the new list waits in `newer`. */
  reload(isQuiet = false): void {
    const { kind } = this.#request;
    // What the page itself gave is as new as it gets.
    if (isQuiet && kind !== 'urls' && kind !== 'source') return;
    this.#running?.abort();
    this.#running = undefined;
    const now = loadNow(this.#request);
    if (now) this.#show(now);
    else void this.#load(isQuiet && this.state.status !== 'loading');
  }

  /** Shows the list that waits. */
  showNewer(): void {
    if (this.newer) this.#show(this.newer);
  }

  async #load(isQuiet: boolean): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    if (!isQuiet) this.#show({ status: 'loading' });
    const { signal } = running;
    const { remember } = this.#host;
    const state = await load(this.#request, { signal, fetch: this.#host.fetch, remember });
    if (signal.aborted) return;
    this.#running = undefined;
    if (isQuiet) this.#keep(state);
    else this.#show(state);
  }

  /** A newer list waits; when none could be had, the last good one is marked: it is better than none. */
  #keep(state: LoadState): void {
    if (this.state.status !== 'ready') this.#show(state);
    else if (state.status === 'ready' && !state.isStale) this.newer = state;
    else this.state = { ...this.state, isStale: true };
    this.#host.requestUpdate();
  }

  #show(state: LoadState): void {
    this.state = state;
    this.newer = undefined;
    this.#host.requestUpdate();
  }
}

/** Readers and the way to the network come when there is something to load. */
async function load(request: DataRequest, context: LoadContext): Promise<LoadState> {
  try {
    const { loadState } = await import('./load-listing.ts');
    return await loadState(request, context);
  } catch (error) {
    return { status: 'error', error };
  }
}
