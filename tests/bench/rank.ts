import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Paper, rankPapers, trendingTopics } from '@trending-papers/core';
import { papersToRank } from './rank-papers.ts';

const SIZES = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000];
const NOW = Date.parse('2026-08-22T00:00:00Z');
const FRAME_MS = 16;
// Three topics, of which papers of today's conferences often match one.
const QUERY = {
  topics: '"language model", diffusion, "reinforcement learning"',
  diversity: 0.25,
  limit: 20,
  now: NOW,
};

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Time and memory of ranking as lists grow, and whether a page can do it between two frames. */
export function benchRank(): void {
  const { papers, origin } = papersToRank(SIZES.at(-1) ?? 0, NOW);
  console.log(`\nRanking with three topics and diversity: ${origin}`);
  console.log('  papers  matched   first call             later calls            kept in memory');
  let before: Row | undefined;
  // What is made once, whatever the size, is no part of it.
  rowOf(papers.slice(0, SIZES[0]));
  for (const size of SIZES) {
    const row = rowOf(papers.slice(0, size));
    print(size, row, before);
    before = row;
  }
  frame(papers.slice(0, 10_000));
  topics(papers.slice(0, 10_000));
}

interface Row {
  matched: number;
  first: number;
  later: number;
  megabytes: number;
}

/** Papers are copied, so that nothing is known of them; the words that were read before are. */
function rowOf(some: readonly Paper[]): Row {
  const papers = some.map((paper) => ({ ...paper }));
  collectGarbage();
  const used = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const start = performance.now();
  const { total } = rankPapers(papers, QUERY);
  const first = performance.now() - start;
  collectGarbage();
  const now = process.memoryUsage();
  const megabytes = (now.heapUsed + now.arrayBuffers - used) / 1e6;
  return {
    matched: total,
    first,
    later: middle(timesOf(() => rankPapers(papers, QUERY), 15)),
    megabytes,
  };
}

function timesOf(run: () => unknown, count: number): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
}

const middle = (sorted: readonly number[]) => sorted[sorted.length >> 1] ?? 0;

function print(size: number, row: Row, before: Row | undefined): void {
  const cell = (key: 'first' | 'later' | 'megabytes', unit: string) => {
    const times = before === undefined ? '' : `(× ${(row[key] / before[key]).toFixed(2)})`;
    return `${row[key].toFixed(1).padStart(9)} ${unit} ${times.padEnd(9)}`;
  };
  console.log(
    `  ${String(size).padStart(6)} ${String(row.matched).padStart(8)} ${cell('first', 'ms')} ${cell('later', 'ms')} ${cell('megabytes', 'MB')}`,
  );
}

function frame(papers: readonly Paper[]): void {
  rankPapers(papers, QUERY);
  const times = timesOf(() => rankPapers(papers, QUERY), 60);
  const within = times.filter((time) => time <= FRAME_MS).length;
  console.log(
    `  ${papers.length} papers again and again: median ${middle(times).toFixed(1)} ms, 95 % within ${(times[56] ?? 0).toFixed(1)} ms; ${within} of 60 inside a frame of ${FRAME_MS} ms`,
  );
}

function topics(papers: readonly Paper[]): void {
  for (const window of ['week', 'month'] as const) {
    const times = timesOf(() => trendingTopics(papers, { window, now: NOW }), 5);
    console.log(
      `  topics on the move of ${papers.length} papers, a ${window}: median ${middle(times).toFixed(0)} ms`,
    );
  }
}
