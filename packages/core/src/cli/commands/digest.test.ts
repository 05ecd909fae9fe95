import { expect, it } from 'vitest';
import { runCommand } from '../../fixtures/cli-runtime.ts';

const stdin = JSON.stringify({
  curators: 'by Ada\r\nBcc: eve@example.org',
  papers: Array.from({ length: 12 }, (_, index) => ({
    title: `Robots That Fold Shirts, Part ${index}`,
    ids: { arxiv: `2606.${10_000 + index}` },
  })),
});
const run = (...given: string[]) =>
  runCommand(['digest', '-', '--now', '2026-06-12T08:00:00Z', ...given], { stdin });

it('is a page of the first ten papers, also where the output is no terminal', async () => {
  const { code, stdout } = await run();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(stdout.match(/Robots That Fold Shirts, Part \d+<\//g)).toHaveLength(10);
  expect(stdout).toContain('by Ada Bcc: eve@example.org');
});

it('is plain text in the language, for the day of the reader', async () => {
  const { stdout } = await run(
    '--text',
    '--lang',
    'de',
    '--time-zone',
    'Pacific/Auckland',
    '-n',
    '1',
  );
  expect(stdout).toMatch(/^Papers im Trend\n=+\nFreitag, 12\. Juni 2026/);
  expect(stdout).toContain('11 weitere Papers');
});

it('is all parts of a mail as JSON', async () => {
  const { stdout } = await run('--json', '--frequency', 'weekly');
  expect(Object.keys(JSON.parse(stdout))).toEqual(['subject', 'html', 'text', 'headers']);
});

it.each([
  ['--time-zone', 'Mars/Base'],
  ['--home', 'javascript:alert(1)'],
  ['--lang', 'x y'],
])('says what is wrong with an argument: %s %s', async (option, value) => {
  const { code, stdout, stderr } = await run(option, value);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(value);
});
