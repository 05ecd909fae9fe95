import { afterEach, expect, it, vi } from 'vitest';
import { ListingError } from '../errors/listing-error.ts';
import { type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { formatFixtures } from '../fixtures/listings.ts';
import { memoryCache } from '../transport/cache/memory-cache.ts';
import { cachedListing } from './cached-listing.ts';
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

it.each([
  ['403', (r: import('node:http').ServerResponse) => r.writeHead(403).end('no')],
  ['401', (r: import('node:http').ServerResponse) => r.writeHead(401).end('no')],
  ['400', (r: import('node:http').ServerResponse) => r.writeHead(400).end('no')],
])('does not hide that the list is refused: %s', async (status, second) => {
  await expect(twice(second)).rejects.toMatchObject({ status: Number(status) });
});

it.each([408, 429, 502, 599])('gives the kept list after status %s', async (status) => {
  const { listing } = await twice((response) => response.writeHead(status).end());
  expect(listing.issues).toMatchObject([{ code: 'stale' }]);
});

it.each([
  ['another shape', '{"papers": {"of": "another shape"}}'],
  ['an error of the source', '{"error": "closed for ever"}'],
  ['nothing', ''],
])('does not hide that the source sends %s', async (_, body) => {
  await expect(twice((response) => response.end(body))).rejects.toMatchObject({
    name: 'ListingError',
  });
});

it('does not take a page that changed for a page that came in its place', async () => {
  const answers = ['<!doctype html><title>Papers</title>', '<!doctype html><title>New</title>'];
  const cache = memoryCache();
  const kept = new TextEncoder().encode(answers[0]);
  const read = async (answer: { bytes: Uint8Array }) => {
    if (new TextDecoder().decode(answer.bytes) !== answers[0])
      throw new ListingError('malformed', 'The page changed.');
    return { format: 'x', papers: [], issues: [] };
  };
  await cache.set('a', { url: 'a', bytes: kept, storedAt: new Date(0).toISOString() });
  const ask = async () => ({ url: 'a', bytes: new TextEncoder().encode(answers[1]) });
  const reading = { cache, maxAge: 0, now: () => NOW, ask, read };
  await expect(cachedListing('a', reading)).rejects.toMatchObject({ code: 'malformed' });
});

it('gives the kept list when the new one is cut off', async () => {
  const { listing, former } = await twice((response) => {
    response.writeHead(200, { 'content-length': '100000' });
    response.write(list(3), () => response.destroy());
  });
  expect(listing.papers).toEqual(former.papers);
  expect(listing.issues).toMatchObject([{ code: 'stale' }]);
});

it('a failure is not kept in place of the list', async () => {
  server = await startServer((_, response, count) => {
    if (count === 2) response.end('<!doctype html><title>Sign in</title>');
    else if (count === 3) response.writeHead(500).end();
    else response.writeHead(200).end(list(20));
  });
  const options = { cache: memoryCache(), now: () => NOW, retries: 0 };
  const counts: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { papers } = await fetchListing(`${server.origin}/list`, options);
    counts.push(papers.length);
  }
  expect(counts).toEqual([20, 20, 20]);
});

it('what the server confirms is as new as it says', async () => {
  const cache = memoryCache();
  let now = Date.parse('2026-06-12T09:00:00Z');
  const dates = ['Fri, 12 Jun 2026 08:59:00 GMT', 'Fri, 12 Jun 2026 10:00:00 GMT'];
  const fetch = async () => {
    const date = dates.shift() ?? '';
    return dates.length === 1
      ? new Response(formatFixtures['huggingface-json'].whole, { headers: { date, etag: '"1"' } })
      : new Response(null, { status: 304, headers: { date } });
  };
  const url = 'https://example.org/list';
  const seen = async (maxAge: number) => {
    const { papers } = await fetchListing(url, { cache, fetch, now: () => now, maxAge });
    return papers[0]?.counts.observedAt;
  };
  expect(await seen(0)).toBe('2026-06-12T08:59:00.000Z');
  now += 3_600_000;
  expect(await seen(0)).toBe('2026-06-12T10:00:00.000Z');
  expect((await cache.get(url))?.storedAt).toBe('2026-06-12T10:00:00.000Z');
  expect(await seen(1_000)).toBe('2026-06-12T10:00:00.000Z');
  expect(dates).toEqual([]);
});

it('a clock that went back, or a cache that fails, costs nothing', async () => {
  const broken = {
    get: () => Promise.reject(new Error('broken')),
    set: () => Promise.reject(new Error('broken')),
    delete: () => Promise.reject(new Error('broken')),
  };
  const fetch = async () => new Response(list(20));
  const options = { cache: broken, fetch, maxAge: 1_000, now: () => NOW };
  expect((await fetchListing('https://example.org/', options)).papers).toHaveLength(20);
  const cache = memoryCache();
  let asked = 0;
  const counted = async () => {
    asked += 1;
    return new Response(list(20));
  };
  for (const now of [NOW, NOW - 86_400_000])
    await fetchListing('https://example.org/', {
      cache,
      fetch: counted,
      maxAge: 1_000,
      now: () => now,
    });
  expect(asked).toBe(2);
});

it('gives the kept list when the new one does not come in time', async () => {
  let count = 0;
  const fetch = () => {
    count += 1;
    return count === 1 ? Promise.resolve(new Response(list(20))) : new Promise<Response>(() => {});
  };
  const options = { cache: memoryCache(), fetch, timeout: 50, now: () => NOW };
  await fetchListing('https://example.org/', options);
  const { papers, issues } = await fetchListing('https://example.org/', options);
  expect(papers).toHaveLength(20);
  expect(issues).toMatchObject([{ code: 'stale' }]);
  expect(issues[0]?.message).toContain('within 50 ms');
});
