import { describe, expect, it } from 'vitest';
import { type CacheFolders, cacheStorageCache } from './cache-storage-cache.ts';
import { memoryCache } from './memory-cache.ts';
import type { CachedAnswer } from './response-cache.ts';

const answer = (size: number, more: Partial<CachedAnswer> = {}): CachedAnswer => ({
  url: 'https://example.org/',
  bytes: new Uint8Array(size).fill(7),
  storedAt: '2026-06-12T09:00:00.000Z',
  ...more,
});

/** Cache Storage as far as it is used. */
function fakeFolders() {
  const folders = new Map<string, Map<string, Response>>();
  const fake: CacheFolders = {
    async open(name) {
      const folder = folders.get(name) ?? new Map<string, Response>();
      folders.set(name, folder);
      return {
        match: async (key) => folder.get(key)?.clone(),
        put: async (key, response) => void folder.set(key, response),
        delete: async (key) => folder.delete(key),
      };
    },
  };
  return { folders, fake };
}

describe.each([
  ['memory', () => memoryCache()],
  ['Cache Storage', () => cacheStorageCache('papers', fakeFolders().fake)],
])('a cache in %s', (_, make) => {
  it('gives back what it was given, and nothing for other keys', async () => {
    const cache = make();
    const whole = answer(3, {
      url: 'https://example.org/ü?a=%20b',
      date: 'Fri, 12 Jun 2026 08:00:00 GMT',
      etag: 'W/"ä\u{1F4C4}"',
      lastModified: 'Thu, 11 Jun 2026 08:00:00 GMT',
    });
    await cache.set('https://example.org/list', whole);
    expect(await cache.get('https://example.org/list')).toEqual(whole);
    expect(await cache.get('https://example.org/list')).toEqual(whole);
    expect(await cache.get('https://example.org/other')).toBeUndefined();
  });

  it('holds the newest of two, and forgets what is deleted', async () => {
    const cache = make();
    await cache.set('https://a.org/', answer(1));
    await cache.set('https://a.org/', answer(2));
    expect((await cache.get('https://a.org/'))?.bytes).toHaveLength(2);
    await cache.delete('https://a.org/');
    expect(await cache.get('https://a.org/')).toBeUndefined();
    await cache.delete('https://a.org/');
  });
});

describe('a cache in memory', () => {
  it('drops first what was not used for longest', async () => {
    const cache = memoryCache({ maxBytes: 30 });
    for (const key of ['a', 'b', 'c']) await cache.set(key, answer(10));
    await cache.get('a');
    await cache.set('d', answer(10));
    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key)));
    expect(kept.map((one) => one !== undefined)).toEqual([true, false, true, true]);
  });

  it('keeps nothing that is larger than itself, and not what it replaces either', async () => {
    const cache = memoryCache({ maxBytes: 30 });
    await cache.set('a', answer(10));
    await cache.set('b', answer(10));
    await cache.set('a', answer(31));
    expect(await cache.get('a')).toBeUndefined();
    expect(await cache.get('b')).toBeDefined();
  });

  it('counts its bytes right when answers are replaced and deleted', async () => {
    const cache = memoryCache({ maxBytes: 30 });
    for (let round = 0; round < 10; round += 1) await cache.set('a', answer(10));
    await cache.delete('a');
    await cache.delete('a');
    for (const key of ['b', 'c', 'd']) await cache.set(key, answer(10));
    expect(await cache.get('b')).toBeDefined();
    await cache.set('e', answer(1));
    const kept = await Promise.all(['b', 'c', 'd', 'e'].map((key) => cache.get(key)));
    expect(kept.filter((one) => one !== undefined)).toHaveLength(3);
  });

  it('is not changed through what it gave', async () => {
    const cache = memoryCache();
    await cache.set('a', answer(1));
    const given = await cache.get('a');
    if (given) given.url = 'https://elsewhere.example/';
    expect((await cache.get('a'))?.url).toBe('https://example.org/');
  });
});

describe('a cache in Cache Storage', () => {
  it('is apart from others of another name', async () => {
    const { fake } = fakeFolders();
    await cacheStorageCache('one', fake).set('https://a.org/', answer(1));
    expect(await cacheStorageCache('two', fake).get('https://a.org/')).toBeUndefined();
    expect(await cacheStorageCache('one', fake).get('https://a.org/')).toBeDefined();
  });

  it.each([
    ['is none', undefined],
    ['is forbidden', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
    [
      'is full',
      {
        open: async () => ({
          match: async () => undefined,
          put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
          delete: () => Promise.reject(new Error('broken')),
        }),
      },
    ],
  ])('keeps nothing and breaks nothing where there %s', async (_, folders) => {
    const cache = cacheStorageCache('papers', folders);
    await cache.set('https://a.org/', answer(1));
    await cache.delete('https://a.org/');
    expect(await cache.get('https://a.org/')).toBeUndefined();
  });

  it('gives nothing for what somebody else put there', async () => {
    const { fake } = fakeFolders();
    await (await fake.open('papers')).put('https://a.org/', new Response('not ours'));
    expect(await cacheStorageCache('papers', fake).get('https://a.org/')).toBeUndefined();
  });
});
