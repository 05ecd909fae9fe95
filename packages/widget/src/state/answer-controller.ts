import type { Paper } from '@trending-papers/core';
import { arePlain, rankAtOnce } from '@trending-papers/core/at-once';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkerRanker } from '../rankers/in-worker.ts';
import type { Inquiries, InquiryKind } from '../rankers/inquiries.ts';
import { isLong } from '../rankers/long-list.ts';
import type { Answer, Ranker, RankQuery } from '../rankers/ranker.ts';
import { whenIdle } from '../timing/when-idle.ts';
import type { ListPlan } from '../view-model/list-plan.ts';
import type { RankedList } from '../view-model/panel-view.ts';
import type { ReadyState } from './load-state.ts';

/** What came of the last question: a ranked list, or why there is none. */
export type AnswerState = { list: RankedList } | { error: unknown } | undefined;

/** What is asked: a list that was read, how to rank it, what to search in it. */
export interface Question extends Pick<RankQuery, 'search' | 'isSorted'> {
  state: ReadyState;
  plan: ListPlan;
}

type Papers = readonly Paper[];

/** The rankers of the page, but for the one on board. */
const loaders = {
  plain: () => import('../rankers/plain.ts').then(({ rankPlainly }) => rankPlainly),
  whole: () => import('../rankers/whole.ts').then(({ rankWhole }) => rankWhole),
  search: () => import('../rankers/search.ts').then(({ rankSearch }) => rankSearch),
};

/**
 * Has the list ranked: at once where what is on board can, else by what is loaded for it, or in a worker
 * where that would keep the page from painting. What was answered last stays until the new answer is there; an answer to an earlier question is ignored.
 */
export class AnswerController implements ReactiveController {
  /** The last answer, with the list that it belongs to. */
  answered: AnswerState;
  /** Whether the last question waits for its answer. */
  isPending = false;
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => number;
  #asked: readonly unknown[] = [];
  /** The moment of the last question; while a reader types, the same from letter to letter. */
  #now = 0;
  readonly #rankers: Partial<Record<keyof typeof loaders, Ranker>> = {};
  #worker: WorkerRanker | undefined;
  #isHere = false;

  constructor(host: ReactiveControllerHost, clock: () => number) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.#worker?.end();
    // What was on its way is asked again when the panel is back.
    if (this.isPending) this.#asked = [];
  }

  /** Asks, unless the same was asked before. Ranking a long list is the dear part. */
  ask(question: Question | undefined): void {
    const asked = question ? partsOf(question) : [];
    const differs = (part: unknown, at: number) => part !== this.#asked[at];
    const change = asked.length === this.#asked.length ? asked.findLastIndex(differs) : 1;
    if (change < 0) return;
    // The words of a search are the first of the parts.
    if (change > 0) this.#now = this.#clock();
    this.#asked = asked;
    this.isPending = false;
    if (!question) {
      this.answered = undefined;
      return;
    }
    try {
      const answer = this.#answer(question);
      if (answer instanceof Promise) void this.#wait(question, answer, asked);
      else this.#take(question, answer);
    } catch (error) {
      this.answered = { error };
    }
  }

  #answer({ state, plan, search, isSorted }: Question): Answer | Promise<Answer> {
    const given = plan.isPlain ? state.given : undefined;
    if (given && !search) return { ranking: given };
    const { papers } = plan;
    const query = { options: { now: this.#now, ...plan.options }, search, isSorted, given };
    // A ranking that came along would have to be sent with each letter.
    const isHeavy = isLong(papers) && needsWords(query) && !given;
    if (isHeavy) return this.#answerInWorker(papers, query);
    if (search) return this.#answerBy('search', papers, query);
    const ranking = isLong(papers) ? undefined : rankAtOnce(papers, query.options);
    if (ranking) return { ranking };
    return this.#answerBy(arePlain(query.options) ? 'plain' : 'whole', papers, query);
  }

  /** What is not on board is loaded with the first question that needs it. */
  #answerBy(name: keyof typeof loaders, papers: Papers, query: RankQuery) {
    const asked = this.#asked;
    const rank = (ranker: Ranker) => ranker(papers, query, () => asked === this.#asked);
    const loaded = this.#rankers[name];
    if (loaded) return rank(loaded);
    return loaders[name]().then((ranker) => {
      this.#rankers[name] = ranker;
      return rank(ranker);
    });
  }

  /** Finds out in the worker what else is to be known of a long list; fails where there is none. */
  async inquire<Kind extends InquiryKind>(
    papers: Papers,
    kind: Kind,
    query: Inquiries[Kind]['query'],
  ): Promise<Inquiries[Kind]['answer']> {
    return (await this.#longRanker()).inquire(papers, kind, query);
  }

  async #answerInWorker(papers: Papers, query: RankQuery): Promise<Answer> {
    return (await this.#longRanker()).rank(papers, query);
  }

  async #longRanker(): Promise<WorkerRanker> {
    const { WorkerRanker } = await import('../rankers/in-worker.ts');
    this.#worker ??= new WorkerRanker();
    return this.#worker;
  }

  /** A long list is sent to its worker before anyone asks for what only that can answer. */
  #warm(papers: Papers): void {
    if (!isLong(papers)) return;
    whenIdle(async () => {
      const ranker = await this.#longRanker().catch(() => undefined);
      if (this.#isHere) ranker?.warm(papers);
    });
  }

  async #wait(question: Question, answer: Promise<Answer>, asked: readonly unknown[]) {
    this.isPending = true;
    let error: unknown;
    const ready = await answer.catch((reason: unknown) => {
      error = reason;
    });
    if (asked !== this.#asked) return;
    this.isPending = false;
    if (ready) this.#take(question, ready);
    // Where searching cannot be loaded, the list without a search is better than none.
    else if (!question.search || !this.answered) this.answered = { error };
    this.#host.requestUpdate();
  }

  #take(
    { state: { listing }, plan: { papers, calendar, options } }: Question,
    answer: Answer,
  ): void {
    this.answered = { list: { listing, papers, calendar, options, ...answer } };
    this.#warm(papers);
  }
}

/** Whether the words of all papers must be read for it: the dear part. */
function needsWords({ options, search }: RankQuery): boolean {
  return Boolean(search || options.topics?.length || options.diversity);
}

/** The words of a search first: when they alone differ, all else stays as it was. */
function partsOf({ state, plan, search, isSorted }: Question): unknown[] {
  const options = Object.entries(plan.options).flat();
  return [search, isSorted, state.listing, state.given, plan.papers, plan.isPlain, ...options];
}
