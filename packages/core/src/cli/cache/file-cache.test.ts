import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';
import { fileCache } from './file-cache.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = 'https://example.org/list?q=a b';
const answer = {
  url: 'https://example.org/list?q=a%20b',
  bytes: new Uint8Array([0, 10, 13, 255, 10]),
  storedAt: '2026-06-12T08:00:00.000Z',
  date: 'Fri, 12 Jun 2026 08:00:00 GMT',
  etag: '"x\\n"',
};

/** Changes the one file of the cache. */
async function damage(change: (bytes: Buffer) => Uint8Array): Promise<void> {
  const [name = ''] = await readdir(folder);
  const path = join(folder, name);
  await writeFile(path, change(await readFile(path)));
}

describe('an answer that is kept in a file', () => {
  it('comes back as it was, byte by byte, to another cache of the same folder', async () => {
    await fileCache(folder).set(key, answer);
    expect(await fileCache(folder).get(key)).toEqual(answer);
  });

  it('is replaced by a newer one and gone when it is deleted', async () => {
    const cache = fileCache(join(folder, 'not', 'there', 'yet'));
    await cache.set(key, answer);
    await cache.set(key, { ...answer, bytes: new Uint8Array([1]) });
    expect((await cache.get(key))?.bytes).toEqual(new Uint8Array([1]));
    await cache.delete(key);
    expect(await cache.get(key)).toBeUndefined();
    await cache.delete(key);
  });

  it('leaves no half-written file beside it, also when many are written at once', async () => {
    const cache = fileCache(folder);
    await Promise.all(['a', 'b', 'c'].map((name) => cache.set(name, answer)));
    expect((await readdir(folder)).every((name) => name.endsWith('.answer'))).toBe(true);
  });

  it('is found under its own address alone', async () => {
    const cache = fileCache(folder);
    await cache.set(key, answer);
    expect(await cache.get(`${key}&page=2`)).toBeUndefined();
    expect(await cache.get('../../etc/passwd')).toBeUndefined();
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['changed in one bit', (bytes: Buffer) => bytes.fill(1, bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
    ['without a head', () => Buffer.from('\n')],
    ['no JSON', () => Buffer.from('hello\nthere')],
    ['of another shape', () => Buffer.from('{"key":1}\n')],
    [
      'of another address',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('q=a b', 'q=a c'), 'latin1'),
    ],
  ])('is as good as none when its file is %s', async (_, change) => {
    const cache = fileCache(folder);
    await cache.set(key, answer);
    await damage(change);
    expect(await cache.get(key)).toBeUndefined();
    await cache.set(key, answer);
    expect(await cache.get(key)).toEqual(answer);
  });

  it('costs nothing when the folder cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const cache = fileCache(join(file, 'below'));
    await cache.set(key, answer);
    expect(await cache.get(key)).toBeUndefined();
    await cache.delete(key);
  });
});

describe('the folder for caches', () => {
  const home = '/home/ada';

  it.each([
    ['linux', {}, '/home/ada/.cache/trending-papers'],
    ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/trending-papers'],
    ['darwin', {}, '/home/ada/Library/Caches/trending-papers'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/trending-papers/Cache'],
    ['win32', {}, '/home/ada/.cache/trending-papers'],
  ])('is that of the system: %s %o', (platform, environment, expected) => {
    expect(cacheFolder({ platform, environment, home })).toBe(expected);
  });

  it('is none for a user without a home', () => {
    expect(cacheFolder({ platform: 'linux', environment: {}, home: undefined })).toBeUndefined();
  });
});
