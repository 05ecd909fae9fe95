import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Paper } from '@trending-papers/core';
import { loadSearchIndex } from '@trending-papers/core/search';
import { dataFolder } from '../real-data/data-folder.ts';
import { meanNdcg, relevanceCollections } from './relevance-collections.ts';
import { type BuiltEngine, engines } from './search-engines.ts';
import { queriesFrom } from './search-queries.ts';

// One engine in a process of its own, so that no other's memory is counted: prints one line of JSON.
const [name = '', most = ''] = process.argv.slice(2);
const build = engines[name];
if (!build) throw new Error(`No engine named "${name}".`);

function corpus(): Paper[] {
  const file = new URL('corpus/paperlists_confs.jsonl.gz', dataFolder);
  if (!existsSync(file)) throw new Error('The corpus is not here.');
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines
    .slice(0, Number(most) || undefined)
    .map((line, index) => toPaper(JSON.parse(line), index));
}

function toPaper(row: Record<string, string | undefined>, index: number): Paper {
  const list = (text = ''): string[] => text.split(';').filter((one) => one.trim() !== '');
  return {
    id: String(index),
    ids: {},
    title: row.title ?? '',
    abstract: row.abstract ?? '',
    authors: list(row.author).map((one) => ({ name: one })),
    keywords: list(row.keywords),
    categories: [],
    links: [],
    counts: {},
    provenance: [],
  };
}

/** Buffers are given back some time after they were collected. */
async function memory(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** Milliseconds at a share of a sorted list of times. */
function at(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
}

/** Each query once to warm up, then three times; the least of the three counts. */
async function timesOf(
  index: BuiltEngine,
  queries: readonly string[],
  isOpen: boolean,
): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) await index.search(query, 10, isOpen);
  for (const query of queries) {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await index.search(query, 10, isOpen);
      least = Math.min(least, performance.now() - start);
    }
    times.push(least);
  }
  return times.sort((one, other) => one - other);
}

async function quality(): Promise<Record<string, number>> {
  const means: Record<string, number> = {};
  for (const collection of relevanceCollections()) {
    const index = await (build as NonNullable<typeof build>)(collection.papers);
    const found = new Map<string, string[]>();
    for (const { text } of collection.queries) found.set(text, await index.search(text, 10, false));
    means[collection.name] = meanNdcg(collection, (text) => found.get(text) ?? []);
  }
  return means;
}

const papers = corpus();
const { whole, typed } = queriesFrom(papers.map(({ title }) => title));
const before = await memory();
const start = performance.now();
const index = await build(papers);
const buildSeconds = (performance.now() - start) / 1000;
const megabytes = (await memory()) - before;
const [words, open] = [await timesOf(index, whole, false), await timesOf(index, typed, true)];
const bytes = index.toBytes?.();
const loading = performance.now();
if (bytes) loadSearchIndex(bytes);
const loadMs = performance.now() - loading;
console.log(
  JSON.stringify({
    name,
    papers: papers.length,
    buildSeconds,
    megabytes,
    p50: at(words, 0.5),
    p95: at(words, 0.95),
    typedP50: at(open, 0.5),
    typedP95: at(open, 0.95),
    ...(bytes && { bytes: bytes.length, loadMs }),
    quality: await quality(),
  }),
);
