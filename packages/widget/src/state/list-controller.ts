import type { Listing, RankOptions } from '@trending-papers/core';
import type { Messages } from '../locales/messages.ts';
import { hasDays, type ListQuery, planList } from '../view-model/list-plan.ts';
import { type PanelView, rememberingPanelView } from '../view-model/panel-view.ts';
import { AnswerController } from './answer-controller.ts';
import type { DataRequest } from './data-request.ts';
import { type LoadState, listingOf, type ReadyState } from './load-state.ts';
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
  /** The calendar and what it prints, once a list has days. */
  days: typeof import('../features/days/index.ts') | undefined;
  readonly #host: PapersHost;
  readonly #papers: PapersController;
  readonly #answers: AnswerController;
  readonly #viewOf = rememberingPanelView();
  readonly #clock: () => number;
  #daysAsked = false;
  #isWaiting = false;

  constructor(host: PapersHost, clock: () => number) {
    this.#host = host;
    this.#papers = new PapersController(host);
    this.#answers = new AnswerController(host, clock);
    this.#clock = clock;
  }

  /** A newer list that was loaded quietly and waits to be shown. */
  get newer(): Listing | undefined {
    return listingOf(this.#papers.newer);
  }

  /** Whether another answer is on its way to take the place of what is shown. */
  get isPending(): boolean {
    return this.#answers.isPending;
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
    if (loaded.status === 'ready') this.#ask(loaded, query, search);
    else if (loaded.status !== 'loading') this.#answers.ask(undefined);
    const { answered } = this.#answers;
    const list = answered && 'list' in answered ? answered.list : undefined;
    this.view = this.#viewOf(list, query.limit, texts);
    this.state = this.#stateAfter(loaded);
  }

  #ask(state: ReadyState, asked: ListAsk['query'], search: string): void {
    const { rankOptions = {} } = asked;
    const query = { ...asked, rankOptions, now: this.#clock() };
    if (hasDays(state.listing, query) && !this.#daysAsked) void this.#loadDays();
    if (this.#isWaiting) return;
    const plan = planList(state.listing, query, this.days?.planCalendar);
    this.#answers.ask({ state, plan, search });
  }

  async #loadDays(): Promise<void> {
    this.#daysAsked = true;
    this.#isWaiting = true;
    // Without a calendar the list is shown whole.
    this.days = await import('../features/days/index.ts').catch(() => undefined);
    this.#isWaiting = false;
    this.#host.requestUpdate();
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
