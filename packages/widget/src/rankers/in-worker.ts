import type { Paper } from '@trending-papers/core';
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
const WARMING: RankQuery = { options: { topics: 'warming', limit: 0 }, search: '' };

interface Waiting {
  resolve(answer: PackedAnswer): void;
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

  readonly rank: Ranker = async (papers, query) => {
    if (this.#isBroken || query.options.signals?.length) return rankWhole(papers, query);
    try {
      return await this.#inWorker(papers, query);
    } catch (error) {
      if (!this.#isBroken) throw error;
      return rankWhole(papers, query);
    }
  };

  /** Ends the worker; the next question starts another. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#papers = [];
    for (const { reject } of this.#waiting.values()) reject(new Error('The panel has left.'));
    this.#waiting.clear();
  }

  async #inWorker(papers: readonly Paper[], query: RankQuery): Promise<Answer> {
    if (papers !== this.#papers) this.#sent = this.#send(papers);
    await this.#sent;
    return this.#ask(papers, query);
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

  async #ask(papers: readonly Paper[], query: RankQuery): Promise<Answer> {
    this.#number += 1;
    const number = this.#number;
    const packed = await new Promise<PackedAnswer>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#post({ kind: 'question', number, query });
    });
    return unpackAnswer(packed, papers);
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
