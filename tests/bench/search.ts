import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '../real-data/data-folder.ts';

interface Outcome {
  name: string;
  papers: number;
  buildSeconds: number;
  megabytes: number;
  p50: number;
  p95: number;
  typedP50: number;
  typedP95: number;
  bytes?: number;
  loadMs?: number;
  quality: Record<string, number>;
}

const ALL = ['ours', 'minisearch', 'flexsearch', 'orama', 'lunr'];
const one = fileURLToPath(new URL('search-one.ts', import.meta.url));

/**
 * Search on the papers of many conferences against the engines that pages use, each in a process of
 * its own, one after the other. Names behind `search` choose some; a number takes so many papers.
 */
export function benchSearch(): void {
  if (!existsSync(new URL('corpus/paperlists_confs.jsonl.gz', dataFolder))) {
    console.log('\nSearch: the corpus is not here.');
    return;
  }
  const given = process.argv.slice(3);
  const most = given.find((argument) => /^\d+$/.test(argument)) ?? '';
  const peers = given.filter((argument) => ALL.includes(argument));
  const chosen = peers.length > 0 ? ['ours', ...peers.filter((name) => name !== 'ours')] : ALL;
  console.log('\nSearch: title, abstract, keywords, authors; ten best');
  console.log(
    '  engine       build s   memory MB   p50 ms   p95 ms   typing p50   p95 ms   nDCG@10 of the collections',
  );
  for (const name of chosen) {
    const outcome = run(name, most);
    console.log(outcome ? lineOf(outcome) : `  ${name.padEnd(12)} failed`);
    if (outcome?.bytes !== undefined)
      console.log(
        `  ${' '.repeat(12)} ${outcome.papers} papers as ${(outcome.bytes / 1e6).toFixed(1)} MB, loaded in ${outcome.loadMs?.toFixed(0)} ms`,
      );
  }
}

function run(name: string, most: string): Outcome | undefined {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=12000', one, name, most],
    { encoding: 'utf8' },
  );
  if (status !== 0) console.error(stderr.slice(-2000));
  return status === 0 ? JSON.parse(stdout) : undefined;
}

function lineOf(outcome: Outcome): string {
  const { name, buildSeconds, megabytes, p50, p95, typedP50, typedP95, quality } = outcome;
  const numbers = [
    buildSeconds.toFixed(1).padStart(8),
    megabytes.toFixed(0).padStart(11),
    p50.toFixed(2).padStart(8),
    p95.toFixed(2).padStart(8),
    typedP50.toFixed(2).padStart(12),
    typedP95.toFixed(2).padStart(8),
  ];
  const means = Object.entries(quality).map(
    ([collection, mean]) => `${collection} ${mean.toFixed(3)}`,
  );
  return `  ${name.padEnd(12)} ${numbers.join(' ')}   ${means.join('  ')}`;
}
