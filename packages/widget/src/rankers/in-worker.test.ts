import type { CustomSignal } from '@trending-papers/core';
import { rankPapers } from '@trending-papers/core/rank';
import { describe, expect, test, vi } from 'vitest';
import { paper } from '../fixtures/papers.ts';
import { WorkerRanker } from './in-worker.ts';
import { packAnswer, type ToWorker, unpackAnswer } from './worker-messages.ts';

const NOW = Date.parse('2026-06-12T09:00:00Z');
const query = {
  options: { topics: 'robots', now: NOW },
  search: '',
  isSorted: false,
  given: undefined,
};
const papers = Array.from({ length: 900 }, (_, index) =>
  paper({ title: index % 2 ? `Robots ${index}` : `Proofs ${index}` }),
);
const expected = rankPapers(papers, query.options);

/** A worker that ranks what it is sent as the real one does, and notes what that was. */
function fakeWorker() {
  const worker = new EventTarget() as EventTarget & Pick<Worker, 'postMessage' | 'terminate'>;
  const messages: ToWorker[] = [];
  const taken: (typeof papers)[number][] = [];
  worker.terminate = vi.fn();
  worker.postMessage = (message: ToWorker) => {
    messages.push(message);
    if (message.kind === 'papers') {
      if (message.isFirst) taken.length = 0;
      taken.push(...message.papers);
      return;
    }
    if (message.kind !== 'question') return;
    const ranking = rankPapers(taken, message.query.options);
    const answer = packAnswer({ ranking }, (one) => taken.indexOf(one));
    const data = { number: message.number, answer };
    queueMicrotask(() => worker.dispatchEvent(new MessageEvent('message', { data })));
  };
  return { worker: worker as Worker, messages };
}

describe('ranking beside the page', () => {
  test('gives what ranking in the page gives, with the very papers of the page', async () => {
    const { worker } = fakeWorker();
    const { ranking } = await new WorkerRanker(() => worker).rank(papers, query);
    expect(ranking).toEqual(expected);
    expect(ranking.entries[0]?.paper).toBe(expected.entries[0]?.paper);
  });

  test('sends the papers once, in pieces, however many questions follow', async () => {
    const { worker, messages } = fakeWorker();
    const ranker = new WorkerRanker(() => worker);
    await Promise.all([ranker.rank(papers, query), ranker.rank(papers, query)]);
    await ranker.rank(papers, query);
    const pieces = messages.filter(({ kind }) => kind === 'papers');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap((one) => ('papers' in one ? one.papers : []))).toHaveLength(900);
  });

  test('another list takes the place of the one before', async () => {
    const { worker } = fakeWorker();
    const ranker = new WorkerRanker(() => worker);
    await ranker.rank(papers, query);
    const few = papers.slice(0, 7);
    const { ranking } = await ranker.rank(few, query);
    expect(ranking).toEqual(rankPapers(few, query.options));
  });

  test.each([
    [
      'it cannot be started',
      () => {
        throw new Error('No workers here.');
      },
    ],
    [
      'it breaks',
      () => {
        const { worker } = fakeWorker();
        worker.postMessage = () => worker.dispatchEvent(new Event('error'));
        return worker;
      },
    ],
  ])('the page ranks by itself when %s', async (_, start) => {
    const ranker = new WorkerRanker(start);
    expect((await ranker.rank(papers, query)).ranking).toEqual(expected);
    expect((await ranker.rank(papers, query)).ranking).toEqual(expected);
  });

  test('signals of the page, which are functions, are measured in the page', async () => {
    const start = vi.fn<() => Worker>();
    const measure: CustomSignal['measure'] = ({ papers: some }) => ({ values: some.map(() => 1) });
    const signal = { name: 'own', title: 'Of the page.', measure };
    await new WorkerRanker(start).rank(papers, {
      ...query,
      options: { ...query.options, signals: [signal] },
    });
    expect(start).not.toHaveBeenCalled();
  });

  test('what else is asked of the papers is asked of the worker, once it has them', async () => {
    const { worker, messages } = fakeWorker();
    const { postMessage } = worker;
    worker.postMessage = (message: ToWorker) => {
      postMessage(message);
      if (message.kind !== 'index') return;
      const data = { number: message.number, answer: 900 };
      queueMicrotask(() => worker.dispatchEvent(new MessageEvent('message', { data })));
    };
    const ranker = new WorkerRanker(() => worker);
    const [ranked, found] = await Promise.all([
      ranker.rank(papers, query),
      ranker.inquire(papers, 'index', undefined),
    ]);
    expect([ranked.ranking.total, found]).toEqual([expected.total, 900]);
    expect(messages.map(({ kind }) => kind)).toEqual([
      'papers',
      'papers',
      'papers',
      'question',
      'index',
    ]);
  });

  test('where there is no worker, what else is asked fails, for the page to find out', async () => {
    const ranker = new WorkerRanker(() => {
      throw new Error('No workers here.');
    });
    await expect(ranker.inquire(papers, 'index', undefined)).rejects.toThrow('No workers here.');
    await expect(ranker.inquire(papers, 'index', undefined)).rejects.toThrow('no worker');
  });

  test('a search finds the same in the page where there is no worker', async () => {
    const ranker = new WorkerRanker(() => {
      throw new Error('No workers here.');
    });
    const { ranking, found } = await ranker.rank(papers, { ...query, search: 'robots 7' });
    expect(found?.search).toBe('robots 7');
    expect(ranking.entries[0]?.paper.title).toBe('Robots 7');
  });

  test('a panel that leaves ends its worker and whoever waits for it', async () => {
    const { worker } = fakeWorker();
    worker.postMessage = () => {};
    const ranker = new WorkerRanker(() => worker);
    const waiting = ranker.rank(papers.slice(0, 3), query);
    const outcome = expect(waiting).rejects.toThrow('left');
    await new Promise((resolve) => setTimeout(resolve));
    ranker.end();
    await outcome;
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});

test('an answer comes through its packing as it was', () => {
  const packed = packAnswer({ ranking: expected }, (one) => papers.indexOf(one));
  expect(unpackAnswer(structuredClone(packed), papers)).toEqual({ ranking: expected });
});
