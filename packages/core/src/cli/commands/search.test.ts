import { describe, expect, it } from 'vitest';
import { runCommand, type Surroundings } from '../../fixtures/cli-runtime.ts';

const papers = [
  {
    title: 'Robots That Fold Shirts',
    ids: { arxiv: '2606.01001' },
    authors: ['Zoé Müller', 'Wei Zhang'],
    abstract: 'Cloth is soft.',
    publishedAt: '2026-06-10',
  },
  {
    title: 'Cloth, Soft and Stiff',
    ids: { arxiv: '2606.01002' },
    authors: ['Bob Sample'],
    abstract: `${'Much is said before. '.repeat(20)}Only then a robot comes in.`,
    publishedAt: '2026-06-01',
  },
  { title: 'Small Models', publishedAt: '2025-01-01' },
];
const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;

const run = (given: string[], surroundings: Surroundings = {}) =>
  runCommand(['search', '-', ...given], { stdin: JSON.stringify(papers), ...surroundings });
const idsOf = async (...given: string[]) =>
  JSON.parse((await run(given)).stdout).hits.map(({ id }: { id: string }) => id);

describe('search', () => {
  it('shows who, when and where, and the part of the abstract that answers where the title does not', async () => {
    const { stdout } = await run(['--for', 'robot', '--table'], {
      terminal: 72,
      environment: { NO_COLOR: '1' },
    });
    expect(stdout.replace(/ {2}\d\.\d\d {2}/g, '  0.00  ')).toBe(`1  0.00  Robots That Fold Shirts
         Zoé Müller +1 · 2026-06-10 · arxiv:2606.01001
2  0.00  Cloth, Soft and Stiff
         Bob Sample · 2026-06-01 · arxiv:2606.01002
         … Only then a robot comes in.
2 of 3 papers for robot
`);
  });

  it('passes the abstract over where the title answers', async () => {
    const stdin = JSON.stringify([{ ...papers[0], abstract: 'Robots are many.' }]);
    const { stdout } = await run(['--for', 'robot', '--table'], { stdin });
    expect(stdout).not.toContain('many');
  });

  it('marks the words that were met, in the title and in the abstract', async () => {
    const { stdout } = await run(['--for', 'robot', '--table'], { terminal: 72 });
    expect(stdout).toContain(`${bold('Robots')} That Fold Shirts\n`);
    expect(stdout).toContain(`then a \u001b[22m${bold('robot')}`);
  });

  it('gives everything as JSON where the output is no terminal', async () => {
    const { stdout } = await run(['--for', 'soft robot', '--topics', 'cloth']);
    const { hits, issues, ...facts } = JSON.parse(stdout);
    expect(hits[0]).toMatchObject({
      id: expect.stringMatching(/^arxiv:/),
      paper: { title: expect.any(String) },
      score: expect.any(Number),
      terms: ['soft', 'robot'],
    });
    expect([facts, issues]).toEqual([
      { text: 'soft robot', topics: 'cloth', searched: 3, limit: 20 },
      [],
    ]);
  });

  it('keeps what the topics keep, at the moment that is given', async () => {
    const [first, second] = ['arxiv:2606.01001', 'arxiv:2606.01002'];
    expect(await idsOf('--for', 'robot')).toEqual([first, second]);
    expect(await idsOf('--for', 'robot', '--topics', 'stiff')).toEqual([second]);
    const young = ['--for', 'robot', '--topics', 'age:<5d', '--now'];
    expect(await idsOf(...young, '2026-06-11')).toEqual([first]);
    expect(await idsOf(...young, '2026-06-02')).toContain(second);
  });

  it('knows the names of categories in topics, and tells of mistakes in them', async () => {
    const { code, stderr, stdout } = await run([
      '--for',
      'robot',
      '--topics',
      'stiff, stars:>many',
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^--topics: 1 problem beside 1 paper /);
    expect(JSON.parse(stdout).issues).toHaveLength(1);
    const stdin = JSON.stringify([{ ...papers[0], categories: ['cs.RO'] }, papers[1]]);
    const named = await run(['--for', 'cloth', '--topics', 'cat:robotics'], { stdin });
    expect(JSON.parse(named.stdout).hits).toHaveLength(1);
  });

  it('says that more may answer when there are as many as were asked for', async () => {
    const { stdout } = await run(['--for', 'robot', '--table', '-n', '1']);
    expect(stdout).toMatch(/\nthe best 1 of 3 papers for robot\n$/);
    expect((await run(['--for', 'zebra', '--table'])).stdout).toBe('0 of 3 papers for zebra\n');
    expect((await run(['--for', 'robot', '--table', '-n', '0'])).stdout).toMatch(/^0 of 3/);
  });

  it('takes words as whole, mends those that nobody has, and wants phrases as they are', async () => {
    expect(await idsOf('--for', 'shir')).toEqual([]);
    expect(await idsOf('--for', 'shirst')).toEqual(['arxiv:2606.01001']);
    expect(await idsOf('--for', '"soft cloth"')).toEqual([]);
  });

  it.each([[[]], [['--for', '']], [['--for', ' ']]])(
    'has nothing to look for with %j',
    async (given) => {
      const { code, stderr } = await run(given);
      expect(code).toBe(2);
      expect(stderr).toContain('There is nothing to look for. Say it with --for');
      expect(stderr).toContain('help search');
    },
  );
});
