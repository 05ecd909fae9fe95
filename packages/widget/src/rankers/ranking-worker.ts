/** The worker that ranks long lists beside the page: it is sent papers once, then questions. */
import type { Paper } from '@trending-papers/core';
import { rankWhole } from './whole.ts';
import { type FromWorker, packAnswer, type ToWorker } from './worker-messages.ts';

const papers: Paper[] = [];
const places = new Map<Paper, number>();

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'papers') take(data.papers, data.isFirst);
  else void answer(data);
});

function take(piece: readonly Paper[], isFirst: boolean): void {
  if (isFirst) {
    papers.length = 0;
    places.clear();
  }
  for (const paper of piece) places.set(paper, papers.push(paper) - 1);
}

async function answer({ number, query }: Extract<ToWorker, { kind: 'question' }>): Promise<void> {
  try {
    const found = await rankWhole(papers, query);
    reply({ number, answer: packAnswer(found, (paper) => places.get(paper) ?? -1) });
  } catch (error) {
    reply({ number, error });
  }
}

function reply(message: FromWorker): void {
  globalThis.postMessage(message);
}
