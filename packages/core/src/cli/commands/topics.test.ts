import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand, type Surroundings } from '../../fixtures/cli-runtime.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'topics-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const listed = (title: string, publishedAt: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `${title} ${'abcdefghijklmnop'[index]}`,
    ids: { arxiv: `${publishedAt.slice(2, 4)}06.${10_000 + title.length * 100 + index}` },
    publishedAt,
    counts: { upvotes: index },
  }));
const before = [
  ...listed('Robots that fold shirts', '2026-05-20', 10),
  ...listed('Proteins that fold', '2026-05-21', 10),
];
const recent = listed('Sparse attention for long videos', '2026-06-10', 8);

const run = (given: string[], papers: object[], surroundings: Surroundings = {}) =>
  runCommand(['topics', '-', ...given], { folder, stdin: JSON.stringify(papers), ...surroundings });

describe('topics', () => {
  it('shows the evidence of each and its best paper, and what it was compared with', async () => {
    const { stdout } = await run(['--table', '-n', '1'], [...before, ...recent], {
      terminal: 80,
      environment: { NO_COLOR: '1' },
    });
    expect(stdout).toBe(`#  topic             papers  expected  growth
1  Sparse attention       8       0.4   ×21.0
   Sparse attention for long videos h · arxiv:2606.13207
1 topic in 8 papers of the week before 2026-06-13 00:00 UTC, compared with 20 papers from before
`);
  });

  it('gives everything as JSON where the output is no terminal', async () => {
    const { topics, ...facts } = JSON.parse((await run([], [...before, ...recent])).stdout);
    expect(topics[0]).toMatchObject({
      count: 8,
      growth: expect.any(Number),
      papers: { length: 8 },
    });
    expect(facts).toEqual({
      window: 'week',
      now: '2026-06-13T00:00:00.000Z',
      papersInWindow: 8,
      papersInBackground: 20,
    });
  });

  it('says of common phrases without a background that nothing is known of a rise', async () => {
    const { stdout } = await run(['--table'], recent);
    expect(stdout).toMatch(/^# +topic +papers\n/);
    expect(stdout).toContain('There was no background');
    expect(JSON.parse((await run([], recent)).stdout).papersInBackground).toBe(0);
  });

  it('stays within the width, and the best paper keeps its id', async () => {
    const { stdout } = await run(['--table'], [...before, ...recent], {
      terminal: 44,
      environment: { NO_COLOR: '1' },
    });
    expect(stdout.split('\n')[2]).toMatch(/^ {3}Sparse.*… · arxiv:\d+\.\d+$/);
    expect(stdout.split('\n')[2]?.length).toBeLessThanOrEqual(44);
  });

  it('speaks of no phrases where there are none', async () => {
    const { stdout } = await run(['--table'], recent.slice(0, 1));
    expect(stdout).toBe(`0 topics in 1 paper of the week before 2026-06-13 00:00 UTC
There was no background to compare with. --background <input> gives one.
`);
  });

  it('compares with the papers of --background', async () => {
    await writeFile(join(folder, 'before.json'), JSON.stringify(before));
    const { stdout } = await run(['--table', '--background', '*.json'], recent);
    expect(stdout).toContain('compared with 20 papers from before');
    expect(stdout).not.toContain('no background');
  });

  it('looks at the window and the moment that are given', async () => {
    const all = [...before, ...recent];
    const inWindow = async (...given: string[]) =>
      JSON.parse((await run(given, all)).stdout).papersInWindow;
    expect(await inWindow('--window', 'month')).toBe(28);
    expect(await inWindow('--window', 'day')).toBe(0);
    expect(await inWindow('--now', '2026-05-22')).toBe(20);
  });

  it('says when nothing came up in the window, and when the last paper did', async () => {
    const { code, stdout } = await run(['--table', '--now', '2027-01-01'], [...recent, ...before]);
    expect([code, stdout]).toEqual([
      0,
      'No paper came up in the week before 2027-01-01 00:00 UTC; the newest is of 2026-06-10. --now sets another moment.\n',
    ]);
    expect((await run(['--table'], [])).stdout).toMatch(/^No paper .* UTC\. --now/);
  });

  it('measures by attention when it is asked for', async () => {
    const all = [...before, ...recent];
    const scoreBy = async (by: string) =>
      JSON.parse((await run(['--by', by], all)).stdout).topics[0].score;
    expect(await scoreBy('attention')).not.toBe(await scoreBy('papers'));
  });

  it.each([
    [['--background', '-'], 2, 'Standard input (-) can be read only once.'],
    [['--window', 'year'], 2, 'needs one of: day, week, month'],
    [['--by', 'votes'], 2, 'needs one of: papers, attention'],
    [['--now', 'soon'], 2, '--now needs a date'],
    [['--background', 'gone.json'], 1, 'gone.json'],
  ])('ends with an error for %j', async (given, code, problem) => {
    const ended = await run(given, recent);
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toContain(problem);
  });
});
