import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportNames } from '../../exports/registry.ts';
import { runCommand, type Surroundings } from '../../fixtures/cli-runtime.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { formatNames } from '../../formats/loaders.ts';
import { parseListing } from '../../formats/parse-listing.ts';
import { ListingSchema } from '../../paper/listing.ts';
import { sourceNames } from '../../sources/loaders.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const papers = [
  {
    title: 'Robots That Fold Shirts',
    ids: { arxiv: '2606.01001' },
    authors: ['Zoé Müller', 'Wei Zhang', 'Ada Example'],
    publishedAt: '2026-06-10',
    counts: { upvotes: 40, observedAt: '2026-06-12T00:00:00Z' },
  },
  {
    title: '論文の書き方: A Survey of Writing',
    ids: { arxiv: '2606.01002' },
    authors: ['Bob Sample'],
    publishedAt: '2026-06-11',
    counts: { upvotes: 4, observedAt: '2026-06-12T00:00:00Z' },
  },
  { title: 'A Title Without Anything Else', publishedAt: '2025-01-01' },
];

const run = (given: string[], surroundings: Surroundings = {}) =>
  runCommand(given, { folder, stdin: JSON.stringify(papers), ...surroundings });
const textOf = (file: string) => readFile(join(folder, file), 'utf8');

describe('list', () => {
  it('shows a line for each paper, in its order, within the width', async () => {
    const { stdout } = await run(['list', '-', '--table'], {
      terminal: 100,
      environment: { NO_COLOR: '1' },
    });
    expect(stdout).toBe(
      `#  title                              authors        date        counts  id
1  Robots That Fold Shirts            Zoé Müller +2  2026-06-10  ▲40     arxiv:2606.01001
2  論文の書き方: A Survey of Writing  Bob Sample     2026-06-11  ▲4      arxiv:2606.01002
3  A Title Without Anything Else                     2025-01-01
3 papers, read as snapshot
`.replace(/ +$/gm, ''),
    );
  });

  it('gives the listing as JSON that can be read again', async () => {
    const { stdout } = await run(['list', '-']);
    expect(v.is(ListingSchema, JSON.parse(stdout))).toBe(true);
    expect((await run(['list', '-'], { stdin: stdout })).stdout).toBe(stdout);
  });

  it('says of an empty list that it holds no papers', async () => {
    const { code, stdout } = await run(['list', '-', '--table'], { stdin: '{"papers":[]}' });
    expect([code, stdout]).toEqual([0, '0 papers, read as snapshot\n']);
  });
});

describe('rank', () => {
  it('says why, in words', async () => {
    const { stdout } = await run(['rank', '-', '--table', '--topics', 'robots, writing'], {
      terminal: 100,
    });
    const plain = stdout.replace(/\u001b\[\d+m/g, '');
    const [first = '', about, why = ''] = plain.split('\n');
    expect(first).toMatch(/^1 {2}0\.\d\d {2}Robots That Fold Shirts$/);
    expect(about).toMatch(/^ +Zoé Müller \+2 · 2026-06-10 · arxiv:2606\.01001/);
    expect(why).toMatch(/^ +40 upvotes.*; matches robots$/);
    expect(plain).toMatch(/\n2 papers on robots, writing, trending, as of 2026-06-13 00:00 UTC\n$/);
  });

  it('gives the ranking as JSON, with everything that was asked', async () => {
    const { stdout } = await run([
      ...['rank', '-', '--by', 'new', '--window', 'month', '--limit', '1', '--offset', '1'],
      ...['--now', '2026-06-12T12:00:00Z'],
    ]);
    const { entries, total, generatedAt, query } = JSON.parse(stdout);
    expect(entries.map(({ paper }: { paper: { id: string } }) => paper.id)).toEqual([
      'arxiv:2606.01001',
    ]);
    expect([total, generatedAt]).toEqual([2, '2026-06-12T12:00:00.000Z']);
    expect(query).toMatchObject({ by: 'new', window: 'month' });
  });

  it('says how many of all it shows', async () => {
    const { stdout } = await run(['rank', '-', '--table', '-n', '1']);
    expect(stdout).toMatch(/\n1 of 3 papers, trending, as of /);
  });

  it('tells of a mistake in the topics and ranks for the others', async () => {
    const { code, stdout, stderr } = await run(['rank', '-', '--topics', 'robots, stars:>many']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).total).toBe(1);
    expect(stderr).toMatch(/^--topics: 1 problem /);
  });
});

describe('merge', () => {
  it('makes one listing of several and of repetitions within one', async () => {
    const twice = JSON.stringify([...papers, papers[0]]);
    const titles = async (...given: string[]) =>
      JSON.parse((await run(['merge', '-', ...given], { stdin: twice })).stdout).papers.length;
    expect(await titles()).toBe(3);
    expect(await titles('--no-merge')).toBe(4);
  });

  it('writes a file, even from a terminal as JSON, and prints nothing', async () => {
    const { code, stdout } = await run(['merge', '-', '-o', 'sub/all.json'], { terminal: 80 });
    expect([code, stdout]).toEqual([0, '']);
    expect(parseListing(await textOf('sub/all.json')).papers).toHaveLength(3);
  });

  it('may write over one of its inputs', async () => {
    await writeFile(join(folder, 'all.json'), JSON.stringify(papers.slice(0, 1)));
    expect((await run(['merge', 'all.json', '-', '-o', 'all.json'])).code).toBe(0);
    expect(parseListing(await textOf('all.json')).papers).toHaveLength(3);
  });
});

describe('convert', () => {
  it.each(formatNames)(
    'reads %s and writes JSON and JSON Lines that give the same papers',
    async (name) => {
      const stdin = formatFixtures[name].whole;
      const json = JSON.parse((await run(['convert', '-'], { stdin })).stdout);
      const lines = (await run(['convert', '-', '--to', 'jsonl'], { stdin })).stdout;
      expect(json).toEqual(parseListing(stdin));
      expect(
        lines
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual(json.papers);
    },
  );

  it.each([
    ['out.jsonl', [], false],
    ['out.NDJSON', [], false],
    ['out.json', [], true],
    ['out.json', ['--to', 'jsonl'], false],
    ['out.dat', [], true],
  ])(
    'chooses its format by the ending %s, unless it is told: %j',
    async (file, given, isListing) => {
      expect((await run(['convert', '-', '-o', file, ...given])).code).toBe(0);
      const text = await textOf(file);
      expect(text.includes('"papers"')).toBe(isListing);
      expect(parseListing(text).papers).toHaveLength(3);
    },
  );

  it.each([
    ['out.bib', 'bibtex'],
    ['out.RIS', 'ris'],
    ['out.csl.json', 'csl-json'],
    ['out.rss', 'rss'],
    ['out.atom', 'atom'],
    ['out.feed.json', 'json-feed'],
    ['out.md', 'markdown'],
    ['out.csv', 'csv'],
    ['out.snapshot.json', 'snapshot'],
  ])('exports to %s what it was told to be: %s', async (file, format) => {
    expect((await run(['convert', '-', '-o', file])).code).toBe(0);
    const text = await textOf(file);
    expect((await run(['convert', '-', '--to', format])).stdout).toBe(text);
    const listing = parseListing(text);
    expect(listing.format).toBe(format);
    expect(listing.papers.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
  });

  it('gives no two papers one key, though they come from several inputs', async () => {
    await writeFile(join(folder, 'a.json'), JSON.stringify(papers));
    const { stdout } = await run(['convert', 'a.json', 'a.json', '--to', 'bibtex']);
    const keys = [...stdout.matchAll(/^@\w+\{(\w+),/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(6);
  });

  it('merges nothing', async () => {
    await writeFile(join(folder, 'a.json'), JSON.stringify(papers));
    const { stdout } = await run(['convert', 'a.json', 'a.json', '--to', 'jsonl']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(6);
  });

  it('leaves neither file nor folder behind when the input cannot be read', async () => {
    const { code } = await run(['convert', '-', '-o', 'sub/out.json'], { stdin: '%PDF' });
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps the file that was there when a later input ends the run', async () => {
    await writeFile(join(folder, 'a.json'), JSON.stringify(papers));
    await writeFile(join(folder, 'out.jsonl'), 'before');
    const controller = new AbortController();
    async function* interrupted() {
      controller.abort();
      yield new TextEncoder().encode('[');
    }
    const { code } = await run(['convert', 'a.json', '-', '-o', 'out.jsonl'], {
      stdin: interrupted(),
      signal: controller.signal,
    });
    expect(code).toBe(130);
    expect(await textOf('out.jsonl')).toBe('before');
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'out.jsonl']);
  });

  it('says when it cannot write', async () => {
    const { code, stderr } = await run(['convert', '-', '-o', '.']);
    expect(code).toBe(1);
    expect(stderr).toContain('The file cannot be written.');
  });
});

describe('formats', () => {
  it('names every format, source and output, as a table and as JSON', async () => {
    const table = (await run(['formats', '--table'])).stdout;
    const json = JSON.parse((await run(['formats'])).stdout);
    for (const name of [...formatNames, ...sourceNames, 'jsonl'])
      expect(table).toMatch(new RegExp(`^${name} `, 'm'));
    expect(json.formats.map(({ name }: { name: string }) => name).sort()).toEqual(
      [...formatNames].sort(),
    );
    expect(json.sources.map(({ name }: { name: string }) => name)).toEqual(sourceNames);
    expect(json.outputs.map(({ name }: { name: string }) => name)).toEqual([
      ...['json', 'jsonl'],
      ...exportNames,
    ]);
  });
});
