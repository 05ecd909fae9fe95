import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSnapshot } from '../../packages/core/src/snapshot/read-snapshot.ts';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';

const example = new URL('../../examples/snapshot-action/', import.meta.url);
const packages = new URL('../../packages/', import.meta.url);
const workflow = readFileSync(new URL('publish-snapshot.yml', example), 'utf8');

/** The scripts of the workflow by the name of their step, as a runner would take them. */
const scripts = new Map(
  workflow.split(/^ {6}- /m).flatMap((step): [string, string][] => {
    const name = /^name: (.+)$/m.exec(step)?.[1];
    const script = /^ {8}run: (?:\|\n((?: {10}.*\n)+)|(.+))/m.exec(step);
    return name && script ? [[name, (script[1] ?? script[2] ?? '').replace(/^ {10}/gm, '')]] : [];
  }),
);

/** A source, and the site as it was published last. */
let list = '';
let published: string | undefined;
let status = 200;
let folder = '';
let server: Server;
let origin = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  cpSync(fileURLToPath(new URL('site', example)), join(folder, 'site'), { recursive: true });
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  mkdirSync(join(folder, 'node_modules', '@trending-papers'));
  for (const name of ['core', 'widget'])
    symlinkSync(
      fileURLToPath(new URL(name, packages)),
      join(folder, 'node_modules', '@trending-papers', name),
    );
  symlinkSync(
    fileURLToPath(new URL('core/dist/cli.js', packages)),
    join(folder, 'node_modules', '.bin', 'trending-papers'),
  );
  server = createServer(({ url = '' }, response) => {
    if (url === '/list') return response.end(list);
    response.statusCode = published === undefined ? 404 : status;
    response.end(published);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const day = (count: number, upvotes: number, date: string) =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      title: `Robots That Fold Shirts, Part ${index + 1}`,
      ids: { arxiv: `2606.${10_000 + index}` },
      publishedAt: '2026-06-10',
      counts: { upvotes, observedAt: `${date}T00:00:00Z` },
    })),
  );

/** Runs a step as a runner does: in bash, which ends at the first failure. */
function runStep(name: string): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
    INPUTS: `${origin}/list`,
    TOPICS: 'shirts',
    PAGE: origin,
    GITHUB_REPOSITORY: 'ada/papers',
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  return new Promise((resolve) => {
    const options = { cwd: folder, env };
    execFile(
      'bash',
      ['-e', '-c', scripts.get(name) ?? 'exit 99'],
      options,
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

/** A run of the workflow: its scripts in order until one fails; what is whole is published. */
async function runWorkflow(): Promise<{ code: number; output: string }> {
  // A runner begins with a fresh copy.
  for (const name of ['yesterday.json', 'site/papers.json'])
    rmSync(join(folder, name), { force: true });
  for (const name of [...scripts.keys()].filter((one) => one !== 'Install')) {
    const result = await runStep(name);
    if (result.code !== 0) return result;
  }
  published = readFileSync(join(folder, 'site', 'papers.json'), 'utf8');
  return { code: 0, output: '' };
}

describe.skipIf(process.platform === 'win32')('the recipe for a page that renews itself', () => {
  test('publishes a list on its first day', async () => {
    list = day(20, 3, '2026-06-10');
    expect(await runWorkflow()).toEqual({ code: 0, output: '' });
    expect(readSnapshot(published ?? '').total).toBe(20);
  });

  test('keeps on the next day what was counted before', async () => {
    list = day(20, 9, '2026-06-11');
    expect((await runWorkflow()).code).toBe(0);
    const { paper } = readSnapshot(published ?? '').entries[0] ?? {};
    expect(paper?.counts.upvotes).toBe(9);
    expect(paper?.history).toEqual([{ observedAt: '2026-06-10T00:00:00Z', upvotes: 3 }]);
  });

  test.each([
    ['an empty answer', () => '[]', 'No paper matches'],
    ['a part of the list', () => day(4, 9, '2026-06-12'), 'Only 4 papers now, 20 before'],
    ['a page instead of a list', () => '<!doctype html><title>Sorry</title>', 'trending-papers: '],
  ])('fails loudly at %s and publishes nothing', async (_, answer, problem) => {
    const before = published;
    list = answer();
    // Another address, so that no cache steps in, as on a fresh runner.
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    const { code, output } = await runWorkflow();
    expect(code).toBe(1);
    expect(output).toContain(problem);
    expect(published).toBe(before);
  });

  test('fails when the page of yesterday cannot be had: its history would be lost', async () => {
    status = 500;
    const { code, output } = await runStep('Get the list of yesterday');
    status = 200;
    expect(code).not.toBe(0);
    expect(output).toContain('::error::');
  });

  test('shows the list on a page that loads nothing from elsewhere', async () => {
    list = day(20, 12, '2026-06-12');
    expect((await runWorkflow()).code).toBe(0);
    const browser = await chromium.launch(chromiumLaunchOptions());
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (one) => one.type() === 'error' && problems.push(one.text()));
    await page.route('**/*', (route) => {
      const { pathname, host } = new URL(route.request().url());
      const file = join(folder, 'site', pathname === '/' ? 'index.html' : pathname);
      if (host !== 'site.example') problems.push(route.request().url());
      if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
      const contentType = { '.html': 'text/html', '.js': 'text/javascript' }[extname(file)];
      return route.fulfill({
        body: readFileSync(file),
        contentType: contentType ?? 'application/json',
      });
    });
    await page.goto('https://site.example/');
    await expect.poll(() => page.locator('[part=title]').count()).toBeGreaterThan(0);
    expect(problems.filter((one) => !one.includes('favicon'))).toEqual([]);
    await browser.close();
  });
});

describe('the workflow of the recipe', () => {
  test('has the steps that are tested here', () => {
    expect([...scripts.keys()]).toEqual([
      'Install',
      'Get the list of yesterday',
      'Make the list of today',
      'Put the element beside it',
    ]);
  });

  test('pins every action to a commit and says which version it is', () => {
    const uses = workflow.match(/uses: .+/g) ?? [];
    expect(uses).toHaveLength(4);
    for (const one of uses) expect(one).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has no right but those it names', () => {
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(workflow.match(/^ {6}[\w-]+: (?:read|write)/gm)).toEqual([
      '      contents: read',
      '      pages: write',
      '      id-token: write',
    ]);
    expect(workflow).toContain('persist-credentials: false');
  });

  test('puts nothing of the event into a script', () => {
    for (const script of scripts.values()) expect(script).not.toContain('${{');
  });
});
