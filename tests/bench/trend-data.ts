import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dataFolder } from '../real-data/data-folder.ts';

/** One look at a paper, a row of `observations.jsonl.gz`. Times are hours since 1970. */
export interface Look {
  id: string;
  at: number;
  upvotes: number;
  comments: number;
  /** Undefined where the source gave none: no repository was linked. */
  stars: number | undefined;
  publishedAt: number | undefined;
  listedAt: number | undefined;
  source: string;
}

/** A post on Hacker News: its points and comments from each moment on, the first at its birth. */
export interface Post {
  id: string;
  born: number;
  times: readonly number[];
  points: readonly number[];
  comments: readonly number[];
}

/** Whether the series that the backtest runs on are there. */
export function hasTrendData(): boolean {
  return existsSync(new URL('trend/observations.jsonl.gz', dataFolder));
}

/** Every look at a paper, in the order of the file. */
export function readLooks(): Look[] {
  return rowsOf('observations.jsonl.gz').map((row) => ({
    id: String(row.paper_id),
    at: hoursOf(String(row.observed_at)),
    upvotes: Number(row.upvotes ?? 0),
    comments: Number(row.comments ?? 0),
    stars: row.stars === undefined ? undefined : Number(row.stars),
    publishedAt: row.published_at === undefined ? undefined : hoursOf(String(row.published_at)),
    listedAt: row.submitted_at === undefined ? undefined : hoursOf(String(row.submitted_at)),
    source: String(row.source),
  }));
}

/**
 * The posts that were seen within two days of their birth, the earliest first. Points never fall:
 * the largest so far counts, as in baseline.py.
 */
export function readPosts(): Post[] {
  const rows = groupsOf(rowsOf('observations_hn.jsonl.gz'), ({ paper_id }) => String(paper_id));
  return [...rows]
    .map(([id, own]) => postOf(id, own))
    .filter((post) => (post.times[1] ?? 0) - post.born <= 48)
    .sort((a, b) => a.born - b.born);
}

function postOf(id: string, rows: readonly Record<string, unknown>[]): Post {
  const seen = rows
    .map((row) => [hoursOf(String(row.observed_at)), Number(row.points), Number(row.comments)])
    .sort((a, b) => compare(a, b)) as [number, number, number][];
  const born = Math.min(...rows.map((row) => hoursOf(String(row.published_at))));
  let most = 0;
  const points = seen.map(([, number]) => {
    most = Math.max(most, number);
    return most;
  });
  return {
    id,
    born,
    times: [born, ...seen.map(([time]) => time)],
    points: [1, ...points],
    comments: [0, ...seen.map(([, , number]) => number)],
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((number, index) => number - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
}

function rowsOf(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(new URL(`trend/${file}`, dataFolder));
  // Python writes what is unknown as NaN, which is no JSON.
  const text = gunzipSync(bytes).toString('utf8').replaceAll(': NaN', ': null');
  const lines = text.split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Hours since 1970 of an instant, to the second: baseline.py looks no closer. */
export function hoursOf(instant: string): number {
  return Date.parse(`${instant.slice(0, 19)}Z`) / 3_600_000;
}

/** Things in groups of equal key, in the order in which they come. */
export function groupsOf<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
