/** The worker that ranks long lists beside the page: it is sent papers once, then questions. */
import type { Paper } from '@trending-papers/core';
import { inSlices, leisure, type Steps } from '../timing/in-slices.ts';
import { inquiryRegistry } from './inquiries.ts';
import type { RankQuery } from './ranker.ts';
import { rankSearch } from './search.ts';
import { searchIndexOf } from './search-index.ts';
import { rankWhole } from './whole.ts';
import { type FromWorker, packAnswer, type ToWorker } from './worker-messages.ts';

/** The list; another one is another array, for what is remembered by it. */
const list = { papers: [] as Paper[], places: new Map<Paper, number>(), question: 0 };

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'papers') take(data.papers, data.isFirst);
  else void reply(data.number, () => answerTo(data));
});

function take(piece: readonly Paper[], isFirst: boolean): void {
  if (isFirst) Object.assign(list, { papers: [], places: new Map() });
  for (const paper of piece) list.places.set(paper, list.papers.push(paper) - 1);
}

function answerTo(question: Exclude<ToWorker, { kind: 'papers' }>): Promise<unknown> {
  switch (question.kind) {
    case 'question':
      return ranked(question.query, question.number);
    case 'matches':
      return found(inquiryRegistry.matches(list.papers, question.query));
    case 'rising':
      return found(inquiryRegistry.rising(list.papers, question.query));
    case 'index':
      void searchIndexOf(list.papers);
      return Promise.resolve(list.papers.length);
  }
}

async function ranked(query: RankQuery, number: number) {
  list.question = number;
  const { papers, places } = list;
  const rank = query.search ? rankSearch : rankWhole;
  const answer = await rank(papers, query, () => list.question === number);
  return packAnswer(answer, (paper) => places.get(paper) ?? -1);
}

/** Nobody waits for it: between the steps, how to rank can be asked. */
function found<Result>(steps: Steps<Result>): Promise<Result | undefined> {
  return inSlices(steps, leisure());
}

async function reply(number: number, answer: () => Promise<unknown>): Promise<void> {
  try {
    post({ number, answer: await answer() } as FromWorker);
  } catch (error) {
    post({ number, error });
  }
}

function post(message: FromWorker): void {
  globalThis.postMessage(message);
}
