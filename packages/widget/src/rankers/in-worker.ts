import type { Paper } from '@trending-papers/core';
import type { Inquiries, InquiryKind } from './inquiries.ts';
import type { Answer, Ranker, RankQuery } from './ranker.ts';
import { startWorker } from './start-worker.ts';
import { rankWhole } from './whole.ts';
import {
  type FromWorker,
  type PackedAnswer,
  type ToWorker,
  unpackAnswer,
} from './worker-messages.ts';

/** So many papers are sent at once: copying them keeps the page busy for some milliseconds. */
const PIECE = 400;

/** A question that reads the words of all papers: the next one is answered from them. */
const WARMING: RankQuery = {
  options: { topics: 'warming', limit: 0 },
  search: '',
  isSorted: false,
  given: undefined,
};

type Question = Exclude<ToWorker, { kind: 'papers' }>;
type Answers = Extract<FromWorker, { answer: unknown }>['answer'];

interface Waiting {
  resolve(answer: Answers): void;
  reject(error: unknown): void;
}

/**
 * Ranks in a worker, so that a list of many thousand papers does not keep the page from painting. Its
 * papers are sent once, in pieces. Where there can be no worker (a file from another site, a policy
 * of the page, signals that are functions) the page ranks by itself.
 */
export class WorkerRanker {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #isBroken = false;
  #papers: readonly Paper[] = [];
  #sent: Promise<void> = Promise.resolve();
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @param start makes the worker; throws where there can be none. */
  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  /** Sends the papers and has their words read, before anyone asks. Where there is no worker, nothing is gained. */
  warm(papers: readonly Paper[]): void {
    if (papers === this.#papers || this.#isBroken) return;
    this.#inWorker(papers, WARMING).catch(() => {});
  }

  readonly rank: Ranker = async (papers, query, isWanted) => {
    if (this.#isBroken || query.options.signals?.length) return rankHere(papers, query, isWanted);
    try {
      return await this.#inWorker(papers, query);
    } catch (error) {
      if (!this.#isBroken) throw error;
      return rankHere(papers, query, isWanted);
    }
  };

  /** Has the worker find out something else about the papers. Fails where there is no worker. */
  async inquire<Kind extends InquiryKind>(
    papers: readonly Paper[],
    kind: Kind,
    query: Inquiries[Kind]['query'],
  ): Promise<Inquiries[Kind]['answer']> {
    if (this.#isBroken) throw new Error('There is no worker.');
    await this.#has(papers);
    const number = this.#number + 1;
    return this.#ask({ kind, number, query } as Question) as Promise<Inquiries[Kind]['answer']>;
  }

  /** Ends the worker; the next question starts another. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#papers = [];
    for (const { reject } of this.#waiting.values()) reject(new Error('The panel has left.'));
    this.#waiting.clear();
  }

  async #inWorker(papers: readonly Paper[], query: RankQuery): Promise<Answer> {
    await this.#has(papers);
    const packed = await this.#ask({ kind: 'question', number: this.#number + 1, query });
    return unpackAnswer(packed as PackedAnswer, papers);
  }

  /** Settled when the worker has the papers. */
  #has(papers: readonly Paper[]): Promise<void> {
    if (papers !== this.#papers) this.#sent = this.#send(papers);
    return this.#sent;
  }

  async #send(papers: readonly Paper[]): Promise<void> {
    this.#papers = papers;
    for (let from = 0; from < papers.length; from += PIECE) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      // Another list may have come in the meantime.
      if (papers !== this.#papers) return;
      this.#post({ kind: 'papers', papers: papers.slice(from, from + PIECE), isFirst: from === 0 });
    }
  }

  #ask(question: Question): Promise<Answers> {
    this.#number = question.number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.number, { resolve, reject });
      this.#post(question);
    });
  }

  #post(message: ToWorker): void {
    try {
      this.#worker ??= this.#listenTo(this.#start());
      this.#worker.postMessage(message);
    } catch (error) {
      this.#break();
      throw error;
    }
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('error' in data) waiting?.reject(data.error);
      else waiting?.resolve(data.answer);
    });
    worker.addEventListener('error', () => this.#break());
    return worker;
  }

  #break(): void {
    this.#isBroken = true;
    this.end();
  }
}

/** Ranks in the page; what a search takes is loaded with the first. */
const rankHere: Ranker = async (papers, query, isWanted) => {
  if (!query.search) return rankWhole(papers, query, isWanted);
  const { rankSearch } = await import('./search.ts');
  return rankSearch(papers, query, isWanted);
};
