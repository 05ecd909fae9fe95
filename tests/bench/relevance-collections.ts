import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Paper } from '@trending-papers/core';
import { dataFolder } from '../real-data/data-folder.ts';

/** A collection to measure search on: papers, queries, and which papers answer which query how well. */
export interface RelevanceCollection {
  name: string;
  papers: Paper[];
  queries: { id: string; text: string }[];
  judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const folder = new URL('ir/', dataFolder);

/** The collections in the folder of data, by name; none where it is absent. */
export function relevanceCollections(): RelevanceCollection[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCollection(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readCollection(name: string): RelevanceCollection {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder));
  const isPacked = existsSync(new URL(`${name}/corpus.jsonl.gz`, folder));
  const corpus = isPacked ? gunzipSync(read('corpus.jsonl.gz')) : read('corpus.jsonl');
  const judgements = new Map<string, Map<string, number>>();
  for (const line of read('qrels.tsv').toString().trim().split('\n')) {
    const [query = '', paper = '', grade = ''] = line.split('\t');
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(paper, Number(grade)));
  }
  return {
    name,
    papers: linesOf(corpus).map(toPaper),
    queries: linesOf(read('queries.jsonl')).filter(({ id }) => judgements.has(id)),
    judgements,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: rows of collections as they lie, read by this file alone
function linesOf(bytes: Buffer): any[] {
  return bytes
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function toPaper(row: Record<string, unknown>): Paper {
  const list = (value: unknown): string[] =>
    (Array.isArray(value) ? value : String(value ?? '').split(';'))
      .map((one) => String(one).trim())
      .filter((one) => one !== '');
  return {
    id: String(row.id),
    ids: {},
    title: String(row.title ?? ''),
    abstract: String(row.text ?? ''),
    authors: list(row.authors).map((name) => ({ name })),
    keywords: list(row.keywords),
    categories: [],
    links: [],
    counts: {},
    provenance: [],
  };
}

/** nDCG at 10 with linear gain, as trec_eval has it: 1 when the best come first, 0 when none comes. */
export function ndcgAt10(found: readonly string[], judged: ReadonlyMap<string, number>): number {
  const gain = (grades: readonly number[]): number =>
    grades.reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
  const best = [...judged.values()].sort((one, other) => other - one).slice(0, 10);
  return gain(found.slice(0, 10).map((id) => judged.get(id) ?? 0)) / gain(best);
}

/** The mean over the queries of a collection, for a way to search it. */
export function meanNdcg(
  { queries, judgements }: RelevanceCollection,
  search: (query: string) => readonly string[],
): number {
  const all = queries.map(({ id, text }) =>
    ndcgAt10(search(text), judgements.get(id) ?? new Map()),
  );
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}
