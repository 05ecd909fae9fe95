import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type DataRequest, isSameRequest } from './data-request.ts';
import { loadListing } from './load-listing.ts';
import type { LoadState } from './load-state.ts';

/** What the controller asks of its element. */
export interface PapersHost extends ReactiveControllerHost {
  fetch: typeof fetch | undefined;
  papersSettled(state: LoadState): void;
}

/**
 * Loads the list that the element asks for. A new request aborts the one before; whatever an
 * aborted one still brings is ignored, so that the last request wins. Leaving the document aborts,
 * coming back starts again.
 */
export class PapersController implements ReactiveController {
  state: LoadState = { status: 'idle' };
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

  /** Loads the current request anew. */
  reload(): void {
    this.#running?.abort();
    this.#running = undefined;
    if (this.#request.kind === 'none') this.#settle({ status: 'idle' });
    else void this.#load(this.#request);
  }

  async #load(request: Exclude<DataRequest, { kind: 'none' }>): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.state = { status: 'loading' };
    this.#host.requestUpdate();
    let state: LoadState;
    try {
      const listing = await loadListing(request, {
        signal: running.signal,
        fetch: this.#host.fetch,
      });
      state = { status: 'ready', listing };
    } catch (error) {
      state = { status: 'error', error };
    }
    if (running.signal.aborted) return;
    this.#running = undefined;
    this.#settle(state);
  }

  #settle(state: LoadState): void {
    this.state = state;
    this.#host.papersSettled(state);
    this.#host.requestUpdate();
  }
}
