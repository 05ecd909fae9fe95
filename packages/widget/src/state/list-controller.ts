import type { RankOptions } from '@trending-papers/core';
import type { Messages } from '../locales/messages.ts';
import type { CalendarQuery, CalendarView } from '../view-model/calendar-view.ts';
import { hasDays, type ListQuery, planList } from '../view-model/list-plan.ts';
import { type PanelView, type RankedList, rememberingPanelView } from '../view-model/panel-view.ts';
import type { ReaderQuery } from '../view-model/reader-query.ts';
import { AnswerController } from './answer-controller.ts';
import type { DataRequest } from './data-request.ts';
import { type LoadState, listingOf, type ReadyState } from './load-state.ts';
import { PapersController, type PapersHost } from './papers-controller.ts';

/** What is asked of a list. */
export interface ListAsk {
  /** Where its papers come from; undefined while nothing is to be loaded yet. */
  request: DataRequest | undefined;
  /** Where those came from that a server rendered, until the panel is taken over. */
  served: DataRequest | undefined;
  query: Omit<ListQuery, 'now' | 'rankOptions'> & { rankOptions: RankOptions | undefined };
  reader: ReaderQuery;
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
  #answers: AnswerController;
  /** Ranks the newer list before it is shown: so it can be told what is new, and shown at once. */
  #ahead: AnswerController | undefined;
  readonly #viewOf = rememberingPanelView();
  readonly #clock: () => number;
  #planCalendar: ((query: CalendarQuery) => CalendarView) | undefined;
  #request: DataRequest | undefined;
  #daysAsked = false;
  #isWaiting = false;

  constructor(host: PapersHost, clock: () => number) {
    this.#host = host;
    this.#papers = new PapersController(host);
    this.#answers = new AnswerController(host, clock);
    this.#clock = clock;
  }

  /** A newer list that was loaded quietly, ranked as the one that is shown, and waits. */
  get newer(): RankedList | undefined {
    const list = this.#ahead && listIn(this.#ahead);
    return list?.listing === listingOf(this.#papers.newer) ? list : undefined;
  }

  /** Whether another answer is on its way to take the place of what is shown. */
  get isPending(): boolean {
    return this.#answers.isPending || this.#papers.isReplacing;
  }

  /** Finds out what else is to be known of a long list. */
  readonly inquire: AnswerController['inquire'] = (...inquiry) => this.#answers.inquire(...inquiry);

  /** Takes what a server rendered for the answer to what the page asks for: it is not loaded again. */
  adopt(): void {
    if (this.#request) this.#papers.adopt(this.#request);
  }

  showNewer(): void {
    if (this.#ahead) this.#answers = this.#ahead;
    this.#papers.showNewer();
  }

  /** Loads the list anew; quietly: what is shown stays, and the new list waits in `newer`. */
  reload(isQuiet = false): void {
    this.#papers.reload(isQuiet);
  }

  /** Asks for what is not there yet, and takes what has come. */
  update({ request, served, query, reader, texts }: ListAsk): void {
    this.#request = request;
    if (request) this.#papers.ask(served ?? request);
    const { state: loaded, newer } = this.#papers;
    if (loaded.status === 'ready') this.#ask(this.#answers, loaded, { query, reader });
    else if (loaded.status !== 'loading') this.#answers.ask(undefined);
    this.#ahead = newer && (this.#ahead ?? new AnswerController(this.#host, this.#clock));
    if (newer && this.#ahead) this.#ask(this.#ahead, newer, { query, reader });
    this.view = this.#viewOf(listIn(this.#answers), query.limit, texts);
    // What is to be loaded later has its place kept already.
    const isLater = loaded.status === 'idle' && !request;
    this.state = isLater ? { status: 'loading' } : this.#stateAfter(loaded);
  }

  #ask(
    answers: AnswerController,
    state: ReadyState,
    { query: asked, reader }: Pick<ListAsk, 'query' | 'reader'>,
  ): void {
    const { rankOptions = {} } = asked;
    const query = { ...asked, rankOptions, now: this.#clock() };
    if (hasDays(state.listing, query) && !this.#daysAsked) void this.#loadDays();
    if (this.#isWaiting) return;
    const plan = planList(state.listing, query, this.#planCalendar);
    const { search, isSorted } = reader;
    answers.ask({ state, plan, search, isSorted });
  }

  async #loadDays(): Promise<void> {
    this.#daysAsked = true;
    this.#isWaiting = true;
    // Without a calendar the list is shown whole.
    this.days = await import('../features/days/index.ts').catch(() => undefined);
    this.#planCalendar = this.days?.calendarPlanner();
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

function listIn({ answered }: AnswerController): RankedList | undefined {
  return answered && 'list' in answered ? answered.list : undefined;
}

/** What a state tells that the state before did not: the list, the failure, or that there is nothing. */
export function newsOf(state: LoadState): unknown {
  if (state.status === 'ready') return state.listing;
  return state.status === 'error' ? state.error : state.status;
}
