import { cacheStorageCache } from '@trending-papers/core';
import { afterEach, expect, test } from 'vitest';

const NAME = 'trending-papers-test';
afterEach(() => caches.delete(NAME));

test('an answer outlives the page in the Cache Storage of a browser', async () => {
  const answer = {
    url: 'https://example.org/ü?a=%20b',
    bytes: new TextEncoder().encode('Zoé'),
    storedAt: '2026-06-12T09:00:00.000Z',
    etag: 'W/"ä"',
  };
  const key = 'https://export.arxiv.org/api/query?search_query=all:x&last-list=arxiv';
  await cacheStorageCache(NAME).set(key, answer);
  const [kept] = await (await caches.open(NAME)).keys();
  expect(kept?.url).toBe(key);
  expect(await cacheStorageCache(NAME).get(key)).toEqual(answer);
  await cacheStorageCache(NAME).delete(key);
  expect(await cacheStorageCache(NAME).get(key)).toBeUndefined();
});
