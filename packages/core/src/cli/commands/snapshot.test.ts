import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../fixtures/cli-runtime.ts';
import { readSnapshot } from '../../snapshot/read-snapshot.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshots-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A list of a day: so many papers, each with so many votes. */
const day = (count: number, upvotes: number, date: string) =>
  JSON.stringify({
    title: 'Papers of the day',
    date,
    papers: Array.from({ length: count }, (_, index) => ({
      title: `Robots That Fold Shirts, Part ${index}`,
      ids: { arxiv: `2606.${10_000 + index}` },
      publishedAt: '2026-06-10',
      counts: { upvotes, observedAt: `${date}T00:00:00Z` },
    })),
  });

const snapshot = (stdin: string, ...given: string[]) =>
  runCommand(['snapshot', '-', '-o', 'public/papers.json', ...given], { folder, stdin });
const textOf = () => readFile(join(folder, 'public', 'papers.json'), 'utf8');
const read = async () => readSnapshot(await textOf());

describe('a snapshot', () => {
  it('is a ranking that readSnapshot takes, with the facts of its list', async () => {
    const run = await snapshot(day(12, 3, '2026-06-12'), '--topics', 'shirts', '--limit', '5');
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    const { entries, total, query } = await read();
    expect([entries.length, total, query.topics]).toEqual([5, 12, 'shirts']);
    expect(JSON.parse(await textOf()).listing).toEqual({
      title: 'Papers of the day',
      date: '2026-06-12',
    });
    expect(await readdir(join(folder, 'public'))).toEqual(['papers.json']);
  });

  it('goes to standard output without -o', async () => {
    const { stdout } = await runCommand(['snapshot', '-'], {
      folder,
      stdin: day(2, 3, '2026-06-12'),
    });
    expect(readSnapshot(stdout).total).toBe(2);
  });

  it('tells of inputs that could not be read', async () => {
    const { code } = await snapshot(day(2, 3, '2026-06-12'), 'gone.json');
    expect(code).toBe(0);
    expect((await read()).issues).toMatchObject([{ code: 'unreadable-input', where: 'gone.json' }]);
  });

  it('remembers with --history what papers counted before, day after day', async () => {
    const history = ['--history', 'public/papers.json'];
    expect((await snapshot(day(12, 3, '2026-06-10'), ...history)).code).toBe(0);
    await snapshot(day(12, 8, '2026-06-11'), ...history);
    await snapshot(day(12, 20, '2026-06-12'), ...history);
    const { entries } = await read();
    for (const { paper } of entries) {
      expect(paper.counts.upvotes).toBe(20);
      expect(paper.history).toEqual([
        { observedAt: '2026-06-10T00:00:00Z', upvotes: 3 },
        { observedAt: '2026-06-11T00:00:00Z', upvotes: 8 },
      ]);
    }
  });
});

describe('a good list', () => {
  beforeEach(async () => {
    await snapshot(day(20, 3, '2026-06-11'));
  });

  it.each([
    [
      'nothing',
      day(0, 3, '2026-06-12'),
      [],
      'No paper matches: public/papers.json was not written.',
    ],
    [
      'nothing on its topics',
      day(20, 3, '2026-06-12'),
      ['--topics', 'quantum'],
      'No paper matches',
    ],
    [
      'one paper',
      day(1, 3, '2026-06-12'),
      [],
      'Only 1 paper now, 20 before (2026-06-13): public/papers.json stays',
    ],
    ['less than half', day(9, 3, '2026-06-12'), [], 'Only 9 papers now, 20 before'],
    [
      'less than was asked for',
      day(15, 3, '2026-06-12'),
      ['--least-share', '0.9'],
      'Only 15 papers now',
    ],
    ['what cannot be read', '%PDF', [], 'No known format'],
  ])('is not replaced by %s, which ends with 1', async (_, stdin, given, problem) => {
    const before = await textOf();
    const { code, stderr } = await snapshot(stdin, ...given);
    expect(code).toBe(1);
    expect(stderr).toContain(problem);
    expect(await textOf()).toBe(before);
  });

  it.each([
    ['half of it', day(10, 3, '2026-06-12'), []],
    ['another query', day(3, 3, '2026-06-12'), ['--topics', 'shirts']],
    ['a shrunken list with --force', day(1, 3, '2026-06-12'), ['--force']],
    ['an empty list with --force', day(0, 3, '2026-06-12'), ['--force']],
    ['a list as short as was asked for', day(3, 3, '2026-06-12'), ['--least-share', '0.1']],
  ])('is replaced by %s', async (_, stdin, given) => {
    const before = await textOf();
    expect(await snapshot(stdin, ...given)).toMatchObject({ code: 0 });
    expect(await textOf()).not.toBe(before);
  });

  it('is not mistaken in a short list, which changes by much from day to day', async () => {
    await snapshot(day(9, 3, '2026-06-11'), '--force');
    expect((await snapshot(day(1, 3, '2026-06-12'))).code).toBe(0);
  });
});

describe('a file that is no snapshot', () => {
  it.each(['-o', '--history'])(
    'is not taken for one by %s, before a source is asked',
    async (option) => {
      await writeFile(join(folder, 'notes.txt'), 'my notes');
      const given =
        option === '-o' ? ['-o', 'notes.txt'] : ['--history', 'notes.txt', '-o', 'new.json'];
      const run = await runCommand(['snapshot', 'https://list.example/', ...given], { folder });
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/notes\.txt holds no snapshot\..*--force/);
      expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('my notes');
      expect(await readdir(folder)).toEqual(['notes.txt']);
    },
  );

  it('is written over with --force', async () => {
    await writeFile(join(folder, 'notes.txt'), 'my notes');
    const run = await runCommand(
      ['snapshot', '-', '-o', 'notes.txt', '--history', 'notes.txt', '--force'],
      {
        folder,
        stdin: day(2, 3, '2026-06-12'),
      },
    );
    expect(run.code).toBe(0);
    expect(readSnapshot(await readFile(join(folder, 'notes.txt'), 'utf8')).total).toBe(2);
  });
});
