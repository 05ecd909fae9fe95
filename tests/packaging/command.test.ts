import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../packages/core/src/fixtures/answering-server.ts';
import { formatFixtures } from '../../packages/core/src/fixtures/listings.ts';
import { staticClosure } from './static-closure.ts';

const dist = new URL('../../packages/core/dist/', import.meta.url);
const command = fileURLToPath(new URL('cli.js', dist));
const daily = formatFixtures['huggingface-json'].whole;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  const lines = `${JSON.stringify({ title: 'Robots That Fold Shirts', ids: { doi: '10.5555/1' } })}\n`;
  writeFileSync(join(folder, 'daily.json'), daily);
  writeFileSync(join(folder, 'many.jsonl'), lines.repeat(100_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the built command with a cache of its own and without a terminal. */
function start(...given: string[]) {
  return spawn(process.execPath, [command, ...given], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  });
}

/** Runs it to its end. */
async function run(given: readonly string[], stdin: string | Uint8Array = '') {
  const child = start(...given);
  const told = collect(child);
  child.stdin.end(stdin);
  return told;
}

async function collect(child: ReturnType<typeof start>) {
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece) => (written.stdout += piece));
  child.stderr.on('data', (piece) => (written.stderr += piece));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, ...written };
}

describe('the built command', () => {
  test('runs every command from a folder of its user', async () => {
    const titles = (text: string) =>
      JSON.parse(text).papers.map(({ title }: { title: string }) => title);
    expect(titles((await run(['list', 'daily.json'])).stdout)).toEqual(
      formatFixtures['huggingface-json'].titles,
    );
    expect(JSON.parse((await run(['rank', 'daily.json'])).stdout).total).toBe(3);
    expect((await run(['merge', 'daily.json', 'daily.json', '-o', 'all.json'])).code).toBe(0);
    expect(titles(readFileSync(join(folder, 'all.json'), 'utf8'))).toHaveLength(3);
    expect((await run(['snapshot', 'all.json', '-o', 'papers.json'])).code).toBe(0);
    expect(readdirSync(folder)).toContain('papers.json');
    expect((await run(['formats'])).stdout).toContain('"huggingface-json"');
  });

  test('reads many files without a word of warning', async () => {
    const many = Array.from({ length: 20 }, () => 'daily.json');
    expect(await run(['list', ...many])).toMatchObject({ code: 0, stderr: '' });
  });

  test('tells the version of its package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('ends with 0, 1 or 2', async () => {
    expect(await run(['list', '-'], daily)).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['list', '-'], '%PDF')).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['lst'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run([])).toMatchObject({ code: 2, stdout: '' });
  });

  test('reads a pipe, packed or not', async () => {
    const plain = await run(['convert', '-', '--to', 'jsonl'], daily);
    expect(plain.stdout.trimEnd().split('\n')).toHaveLength(3);
    expect((await run(['convert', '-', '--to', 'jsonl'], gzipSync(daily))).stdout).toBe(
      plain.stdout,
    );
  });

  test('reads an address', async () => {
    const server = await startServer((_, response) => response.end(gzipSync(daily)));
    const { code, stdout } = await run(['list', `${server.origin}/daily.json.gz`]);
    await server.close();
    expect(code).toBe(0);
    expect(JSON.parse(stdout).papers).toHaveLength(3);
  });

  test('ends quietly when its reader has enough (| head)', async () => {
    const child = start('convert', 'many.jsonl', '--to', 'jsonl');
    const told = collect(child);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await told).toMatchObject({ code: 0, stderr: '' });
  });

  test.skipIf(process.platform === 'win32')(
    'ends with 130 on Ctrl+C while it waits for a pipe',
    async () => {
      const child = start('list', '-');
      const told = collect(child);
      child.stdin.write('[');
      setTimeout(() => child.kill('SIGINT'), 1_500);
      const { code, stdout, stderr } = await told;
      expect([code, stdout]).toEqual([130, '']);
      expect(stderr).toBe('trending-papers: The reading was given up.\n');
    },
  );

  test.skipIf(process.platform === 'win32')(
    'ends with 130 on Ctrl+C while a server is silent, and leaves no half file',
    async () => {
      const server = await startServer(() => setTimeout(() => child.kill('SIGINT'), 200));
      const child = start(
        'convert',
        'daily.json',
        `${server.origin}/`,
        '--to',
        'jsonl',
        '-o',
        'half.jsonl',
      );
      const { code } = await collect(child);
      await server.close();
      expect(code).toBe(130);
      expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'says that there is no room, and leaves no half file',
    async () => {
      const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
      const given = [command, 'convert', 'many.jsonl', '--to', 'jsonl', '-o', 'large.jsonl'];
      const child = spawn('bash', ['-c', limited, process.execPath, ...given], { cwd: folder });
      const { code, stderr } = await collect(child);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^trending-papers: The file cannot be written\. Received: EFBIG/);
      expect(readdirSync(folder).filter((name) => name.startsWith('large'))).toEqual([]);
    },
  );

  test('writes much to a slow reader without losing any', async () => {
    const { stdout } = await run(['convert', 'many.jsonl', '--to', 'jsonl']);
    expect(stdout.match(/\n/g)).toHaveLength(100_000);
  });
});

describe('what the command needs of Node', () => {
  const importsNode = (file: URL) => /from\s*["']node:/.test(readFileSync(file, 'utf8'));

  test('stays in the command: every library entry runs without it', () => {
    const entries = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js') && name !== 'cli.js')
      .map((name) => new URL(name, dist));
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(importsNode).map(({ pathname }) => pathname)).toEqual([]);
    expect(staticClosure(new URL('cli.js', dist)).some(importsNode)).toBe(true);
  });

  test('is started as a program', () => {
    expect(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});
