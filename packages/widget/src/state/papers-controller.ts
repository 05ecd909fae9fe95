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

/** What becomes of the list that is shown while another loads: skeletons, or it stays; and then. */
type Manner = 'empty' | 'give way' | 'wait';

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
  #isReplacing = false;

  constructor(host: PapersHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.status === 'loading' && this.#running === undefined) this.#start('empty');
  }

  hostDisconnected(): void {
    this.#giveUp();
  }

  /** Asks for data; nothing happens when the same was asked before. */
  ask(request: DataRequest): void {
    if (isSameRequest(request, this.#request)) return;
    this.#request = request;
    this.#start('empty');
  }

  /** Whether a list is on its way to take the place of the one that is shown. */
  get isReplacing(): boolean {
    return this.#isReplacing;
  }

  /** Takes what is shown for the answer to a request. */
  adopt(request: DataRequest): void {
    this.#request = request;
  }

  /**
   * Loads the current request anew. What is shown stays until the new list is there, and gives way to it;
   * quietly: the new list waits in `newer`.
   */
  reload(isQuiet = false): void {
    const { kind } = this.#request;
    // What the page itself gave is as new as it gets.
    if (isQuiet && kind !== 'urls' && kind !== 'source') return;
    const isThere = this.state.status !== 'loading';
    if (isQuiet && isThere) this.#start('wait');
    else this.#start(this.state.status === 'ready' ? 'give way' : 'empty');
  }

  /** Shows the list that waits. */
  showNewer(): void {
    if (this.newer) this.#show(this.newer);
  }

  #giveUp(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#isReplacing = false;
  }

  #start(manner: Manner): void {
    this.#giveUp();
    const now = loadNow(this.#request);
    if (now) this.#show(now);
    else void this.#load(manner);
  }

  async #load(manner: Manner): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#isReplacing = manner === 'give way';
    if (manner === 'empty') this.#show({ status: 'loading' });
    else if (this.#isReplacing) this.#host.requestUpdate();
    const { signal } = running;
    const { remember } = this.#host;
    const state = await load(this.#request, { signal, fetch: this.#host.fetch, remember });
    if (signal.aborted) return;
    this.#running = undefined;
    this.#isReplacing = false;
    this.#take(state, manner);
  }

  /** When no newer list could be had, the last good one is marked: it is better than none. */
  #take(state: LoadState, manner: Manner): void {
    const isGood = state.status === 'ready' && !state.isStale;
    if (manner === 'empty' || this.state.status !== 'ready') this.state = state;
    else if (!isGood) this.state = { ...this.state, isStale: true };
    else if (manner === 'give way') this.state = state;
    if (isGood) this.newer = this.state === state ? undefined : state;
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
