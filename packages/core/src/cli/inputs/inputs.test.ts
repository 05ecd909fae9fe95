import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Surroundings } from '../../fixtures/cli-runtime.ts';
import { formatFixtures } from '../../fixtures/listings.ts';

let folder = '';
const daily = formatFixtures['huggingface-json'];
const bib = formatFixtures.bibtex;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inputs-'));
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(folder, name), content);
  await mkdir(join(folder, 'more', 'deep'), { recursive: true });
  await write('daily.json', daily.whole);
  await write('daily.json.gz', gzipSync(daily.whole));
  await write('misnamed.json', gzipSync(daily.whole));
  await write('cut.json.gz', gzipSync(daily.whole).subarray(0, -30));
  await write('damaged.json.gz', gzipSync(daily.whole).fill(0x55, 30, 60));
  await write('more/library.bib', bib.whole);
  await write('more/deep/again.bib', bib.whole);
  await write('empty.json', '');
  await write('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await write('[odd].json', daily.whole);
  await write('arxiv', bib.whole);
  await write('with-broken.json', daily.withBrokenEntry);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function list(words: readonly string[], surroundings: Surroundings = {}) {
  const run = await runCommand(['list', '--json', ...words], { folder, ...surroundings });
  const listing = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  const titles = listing?.papers.map(({ title }: { title: string }) => title);
  return { ...run, listing, titles };
}

describe('an input', () => {
  it.each([
    ['a file', 'daily.json'],
    ['a file below dots', './more/../daily.json'],
    ['gzip', 'daily.json.gz'],
    ['gzip under another name', 'misnamed.json'],
    ['a file whose name looks like a pattern', '[odd].json'],
    ['a pattern with one file', 'dai*.json'],
  ])('may be %s', async (_, word) => {
    const { code, titles, stderr, listing } = await list([word]);
    expect([code, stderr]).toEqual([0, '']);
    expect(titles).toEqual(daily.titles);
    expect(listing.format).toBe('huggingface-json');
  });

  it('may be an absolute path', async () => {
    expect((await list([join(folder, 'daily.json')], { folder: '/' })).titles).toEqual(
      daily.titles,
    );
  });

  it('may be a link to a file', async () => {
    await symlink(join(folder, 'daily.json'), join(folder, 'linked.json'));
    expect((await list(['linked.json'])).titles).toEqual(daily.titles);
  });

  it.each([
    ['a text', new TextEncoder().encode(daily.whole)],
    ['gzip', new Uint8Array(gzipSync(daily.whole))],
  ])('may be standard input: %s', async (_, stdin) => {
    expect((await list(['-'], { stdin })).titles).toEqual(daily.titles);
  });

  it('may be gzip that arrives byte by byte', async () => {
    async function* bytes() {
      for (const byte of gzipSync(daily.whole)) yield new Uint8Array([byte]);
    }
    expect((await list(['-'], { stdin: bytes() })).titles).toEqual(daily.titles);
  });

  it('called like a source is reached by its path', async () => {
    const asked: string[] = [];
    const fetch = async (address: unknown) => {
      asked.push(String(address));
      return new Response('no', { status: 404 });
    };
    expect((await list(['./arxiv'], { fetch })).listing.format).toBe('bibtex');
    expect(asked).toEqual([]);
    expect((await list(['huggingface'], { fetch })).code).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it('is read with the format that is asked for', async () => {
    const { code, stderr } = await list(['daily.json', '--format', 'bibtex']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^trending-papers: /);
    expect((await list(['daily.json', '--format', 'huggingface-json'])).code).toBe(0);
  });

  it('gets the moment of its counts from --observed-at', async () => {
    const { listing } = await list(['daily.json', '--observed-at', '2026-06-12T08:00:00Z']);
    expect(listing.papers[0].counts.observedAt).toBe('2026-06-12T08:00:00Z');
  });
});

describe('several inputs', () => {
  it('become one listing in which each paper stands once, unless it is forbidden', async () => {
    expect((await list(['daily.json', 'daily.json.gz'])).titles).toEqual(daily.titles);
    expect((await list(['daily.json', 'daily.json.gz', '--no-merge'])).titles).toHaveLength(
      2 * daily.titles.length,
    );
  });

  it('may come from patterns that no shell has expanded', async () => {
    const { titles } = await list(['**/*.bib', 'daily.json']);
    expect(new Set(titles)).toEqual(new Set([...bib.titles, ...daily.titles]));
    const apart = await list(['**/*.bib', '--no-merge']);
    expect(apart.titles).toHaveLength(2 * bib.titles.length);
  });

  it('are still read when one of them cannot be, which is said and leaves the exit code 0', async () => {
    const { code, titles, stderr } = await list([
      'daily.json',
      'gone.json',
      'picture.png',
      'empty.json',
    ]);
    expect(code).toBe(0);
    expect(titles).toEqual(daily.titles);
    expect(stderr).toMatch(/^gone\.json: The input could not be read\. There is no such file/m);
    expect(stderr).toMatch(/^picture\.png: The input could not be read\./m);
    expect(stderr).toMatch(/^empty\.json: The input could not be read\. The listing is empty/m);
  });

  it('that could not all be read are said even with --quiet, and end with 1 under --strict', async () => {
    const { code, stderr } = await list(['daily.json', 'gone.json', '--quiet', '--strict']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^gone\.json: /);
  });

  it('end with 1 when none can be read', async () => {
    const { code, stdout, stderr } = await list(['gone.json', 'picture.png', '*.nothing']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('None of the 3 inputs could be read.');
    expect(stderr).toContain('No file fits this pattern.');
  });

  it('are named in the problems of their entries', async () => {
    const { listing } = await list(['daily.json', 'with-broken.json']);
    expect(listing.issues[0].where).toMatch(/with-broken\.json, entry 2$/);
  });
});

describe('an input that cannot be read', () => {
  it.each([
    ['gone.json', 'There is no such file or source. Received: gone.json'],
    ['huggingfac', 'Did you mean the source huggingface?'],
    ['more', 'This is a folder. Received: more. Name its files, for example "more/*.json".'],
    ['more/', 'for example "more/*.json".'],
    ['*.nothing', 'No file fits this pattern. Received: *.nothing.'],
    ['cut.json.gz', 'The compressed file ends too early: load it again.'],
    ['damaged.json.gz', 'The compressed file is damaged: load it again.'],
    ['empty.json', 'The listing is empty.'],
    ['picture.png', 'trending-papers: '],
  ])('%s: says why and ends with 1', async (word, problem) => {
    const { code, stdout, stderr } = await list([word]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain('bug');
  });

  it.skipIf(process.getuid?.() === 0)('may not be read by this user', async () => {
    const path = join(folder, 'secret.json');
    await writeFile(path, daily.whole);
    await chmod(path, 0);
    expect((await list(['secret.json'])).stderr).toContain('may not be read by this user');
  });

  it('is larger than it may be', async () => {
    for (const word of ['daily.json', 'daily.json.gz']) {
      const { code, stderr } = await list([word, '--max-bytes', '100']);
      expect(code).toBe(1);
      expect(stderr).toContain('larger than 100 bytes');
      expect(stderr).toContain('--max-bytes');
    }
    expect(
      (await list(['daily.json', '--max-bytes', String(Buffer.byteLength(daily.whole))])).code,
    ).toBe(0);
  });

  it('breaks off: the error of standard input is a sentence', async () => {
    async function* breaking() {
      yield new TextEncoder().encode('[{"title"');
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    }
    const { code, stderr } = await list(['-'], { stdin: breaking() });
    expect(code).toBe(1);
    expect(stderr).toContain('The file cannot be read. Received: read ECONNRESET');
  });
});
