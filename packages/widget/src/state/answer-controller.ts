import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkerRanker } from '../rankers/in-worker.ts';
import type { Answer, RankQuery } from '../rankers/ranker.ts';
import { rankWhole } from '../rankers/whole.ts';
import type { ListPlan } from '../view-model/list-plan.ts';
import type { RankedList } from '../view-model/panel-view.ts';
import type { ReadyState } from './load-state.ts';
import { whenIdle } from './when-idle.ts';

/** What came of the last question: a ranked list, or why there is none. */
export type AnswerState = { list: RankedList } | { error: unknown } | undefined;

/** What is asked: a list that was read, how to rank it, what to search in it. */
export interface Question {
  state: ReadyState;
  plan: ListPlan;
  search: string;
}

/**
 * From so many papers on a worker ranks: reading the words of as many takes the page 50 ms
 * (docs/decisions/0010-worker.md).
 */
const LONG = 1500;

type Papers = ReadyState['listing']['papers'];

/**
 * Has the list ranked: at once, or in a worker where that would keep the page from painting. What was
 * answered last stays until the new answer is there; an answer to an earlier question is ignored.
 */
export class AnswerController implements ReactiveController {
  /** The last answer, with the list that it belongs to. */
  answered: AnswerState;
  /** Whether the last question waits for its answer. */
  isPending = false;
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => number;
  #asked: readonly unknown[] = [];
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
    const isSame =
      asked.length === this.#asked.length && asked.every((part, at) => part === this.#asked[at]);
    if (isSame) return;
    this.#asked = asked;
    this.isPending = false;
    if (!question) {
      this.answered = undefined;
      return;
    }
    try {
      const answer = this.#answer(question);
      if (answer instanceof Promise) void this.#wait(question, answer, asked);
      else {
        this.#take(question, answer);
        this.#warm(question.state.listing.papers);
      }
    } catch (error) {
      this.answered = { error };
    }
  }

  #answer({ state, plan, search }: Question): Answer | Promise<Answer> {
    if (state.given && plan.isPlain && !search) return { ranking: state.given };
    const { papers } = state.listing;
    const query = { options: { now: this.#clock(), ...plan.options }, search };
    const isHeavy = papers.length >= LONG && needsWords(query);
    return isHeavy ? this.#answerInWorker(papers, query) : rankWhole(papers, query);
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
    if (papers.length < LONG) return;
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
    else this.answered = { error };
    this.#host.requestUpdate();
  }

  #take({ state: { listing }, plan: { calendar } }: Question, answer: Answer): void {
    this.answered = { list: { listing, calendar, ...answer } };
  }
}

/** Whether the words of all papers must be read for it: the dear part. */
function needsWords({ options, search }: RankQuery): boolean {
  return Boolean(search || options.topics?.length || options.diversity);
}

function partsOf({ state, plan, search }: Question): unknown[] {
  return [state.listing, state.given, search, plan.isPlain, ...Object.entries(plan.options).flat()];
}
