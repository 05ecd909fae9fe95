import { afterEach, expect, it, vi } from 'vitest';
import { type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { memoryCache } from '../transport/cache/memory-cache.ts';
import { fetchListing } from './fetch-listing.ts';

let server: AnsweringServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

const list = (count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, i) => ({ id: `2606.${10000 + i}`, title: `Paper ${i}` })),
  );
const NOW = Date.parse('2026-06-12T09:00:00Z');

/** A list that is read twice; the server answers the second time as told. */
async function twice(second: (response: import('node:http').ServerResponse) => void, maxAge = 0) {
  server = await startServer((_, response, count) => {
    if (count === 1) response.writeHead(200, { etag: '"one"' }).end(list(20));
    else second(response);
  });
  const options = { cache: memoryCache(), maxAge, now: () => NOW, retries: 0 };
  const former = await fetchListing(`${server.origin}/list`, options);
  const listing = await fetchListing(`${server.origin}/list`, options);
  return { former, listing, requests: server.requests };
}

it('asks whether the list still holds, and takes the kept one when it does', async () => {
  const { listing, requests } = await twice((response) => response.writeHead(304).end());
  expect(requests[1]?.headers['if-none-match']).toBe('"one"');
  expect(listing.papers).toHaveLength(20);
  expect(listing.issues).toEqual([]);
});

it('asks nothing while the kept list is fresh', async () => {
  const { requests } = await twice((response) => response.end(), 1_000);
  expect(requests).toHaveLength(1);
});

it.each([
  ['an error of the server', (r: import('node:http').ServerResponse) => r.writeHead(500).end()],
  ['a connection that breaks', (r: import('node:http').ServerResponse) => r.destroy()],
  [
    'a web page',
    (r: import('node:http').ServerResponse) => r.end('<!doctype html><title>Sign in</title>'),
  ],
])('gives the kept list after %s, and says so', async (_, second) => {
  const { listing, former } = await twice(second);
  expect(listing.papers).toEqual(former.papers);
  expect(listing.issues[0]).toMatchObject({ code: 'stale', received: '2026-06-12T09:00:00.000Z' });
});

it('does not hide that the list is gone', async () => {
  await expect(twice((response) => response.writeHead(404).end())).rejects.toMatchObject({
    status: 404,
  });
});

it('notices that a list shrank', async () => {
  const { listing } = await twice((response) => response.end(list(9)));
  expect(listing.papers).toHaveLength(9);
  expect(listing.issues).toMatchObject([{ code: 'shrunken-list', received: '9 papers' }]);
});

it('does not call half a list shrunken', async () => {
  expect((await twice((response) => response.end(list(10)))).listing.issues).toEqual([]);
});
