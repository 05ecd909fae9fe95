import type { Listing, RankOptions } from '@trending-papers/core';
import type { Messages } from '../locales/messages.ts';
import { type ListQuery, planList } from '../view-model/list-plan.ts';
import { type PanelView, rememberingPanelView } from '../view-model/panel-view.ts';
import { AnswerController } from './answer-controller.ts';
import type { DataRequest } from './data-request.ts';
import { type LoadState, listingOf } from './load-state.ts';
import { PapersController, type PapersHost } from './papers-controller.ts';

/** What is asked of a list. */
export interface ListAsk {
  /** Where its papers come from; undefined while nothing is to be loaded yet. */
  request: DataRequest | undefined;
  query: Omit<ListQuery, 'now' | 'rankOptions'> & { rankOptions: RankOptions | undefined };
  /** Words that the reader searches for. */
  search: string;
  texts: Messages;
}

/** The list of a panel: loaded, ranked and turned into texts. */
export class ListController {
  /** Where it stands: `ready` when it is loaded and ranked. */
  state: LoadState = { status: 'idle' };
  /** What is shown; of the list before while a new one is on its way. */
  view: PanelView | undefined;
  readonly #papers: PapersController;
  readonly #answers: AnswerController;
  readonly #viewOf = rememberingPanelView();
  readonly #clock: () => number;

  constructor(host: PapersHost, clock: () => number) {
    this.#papers = new PapersController(host);
    this.#answers = new AnswerController(host, clock);
    this.#clock = clock;
  }

  /** A newer list that was loaded quietly and waits to be shown. */
  get newer(): Listing | undefined {
    return listingOf(this.#papers.newer);
  }

  showNewer(): void {
    this.#papers.showNewer();
  }

  /** Loads the list anew; quietly: what is shown stays, and the new list waits in `newer`. */
  reload(isQuiet = false): void {
    this.#papers.reload(isQuiet);
  }

  /** Asks for what is not there yet, and takes what has come. */
  update({ request, query, search, texts }: ListAsk): void {
    if (request) this.#papers.ask(request);
    const loaded = this.#papers.state;
    if (loaded.status === 'ready') {
      const { rankOptions = {} } = query;
      const plan = planList(loaded.listing, { ...query, rankOptions, now: this.#clock() });
      this.#answers.ask({ state: loaded, plan, search });
    } else if (loaded.status !== 'loading') this.#answers.ask(undefined);
    const { answered } = this.#answers;
    const list = answered && 'list' in answered ? answered.list : undefined;
    this.view = this.#viewOf(list, query.limit, texts);
    this.state = this.#stateAfter(loaded);
  }

  #stateAfter(loaded: LoadState): LoadState {
    const { answered } = this.#answers;
    if (loaded.status !== 'ready') return loaded;
    if (!answered) return { status: 'loading' };
    if ('error' in answered) return { status: 'error', error: answered.error };
    return answered.list.listing === loaded.listing ? loaded : { status: 'loading' };
  }
}

/** What a state tells that the state before did not: the list, the failure, or that there is nothing. */
export function newsOf(state: LoadState): unknown {
  if (state.status === 'ready') return state.listing;
  return state.status === 'error' ? state.error : state.status;
}
