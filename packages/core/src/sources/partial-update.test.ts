import { describe, expect, it } from 'vitest';
import { memoryCache } from '../transport/cache/memory-cache.ts';
import { createTurns } from '../transport/turns.ts';
import { fetchListing } from './fetch-listing.ts';
import type { FetchListingOptions } from './fetch-listing-options.ts';

/** The papers of the identifiers from one to another. */
const list = (from: number, to: number) =>
  JSON.stringify(
    Array.from({ length: to - from }, (_, i) => ({
      paper: { id: `2606.${10000 + from + i}`, title: `Paper ${from + i}`, authors: [] },
      title: `Paper ${from + i}`,
    })),
  );

/** A reader that comes again and again, each time to the body that it is given. */
function reader(source: string, options: FetchListingOptions = {}) {
  const cache = memoryCache();
  const turns = createTurns({ now: () => 0, sleep: async () => {} });
  return {
    cache,
    async read(answer: string | Response, more: FetchListingOptions = {}) {
      const fetch = async () => (typeof answer === 'string' ? new Response(answer) : answer);
      const asked = { cache, turns, fetch, retries: 0, ...options, ...more };
      const { issues } = await fetchListing(source, asked);
      return issues.map(({ code }) => code);
    },
  };
}

describe('a list that shrank', () => {
  it('to less than half is told, to half it is not', async () => {
    const { read } = reader('https://example.org/list');
    expect(await read(list(0, 20))).toEqual([]);
    expect(await read(list(0, 10))).toEqual([]);
    expect(await read(list(0, 4))).toEqual(['shrunken-list']);
  });

  it('is told as long as it is short', async () => {
    const { read } = reader('https://example.org/list');
    await read(list(0, 20));
    const codes = ['shrunken-list'];
    expect(await read(list(0, 4))).toEqual(codes);
    expect(await read(list(0, 4))).toEqual(codes);
    expect(await read(new Response(null, { status: 304 }))).toEqual(codes);
    expect(await read(list(0, 4), { maxAge: 86_400_000 })).toEqual(codes);
    expect(await read(list(0, 20))).toEqual([]);
  });

  it('from few papers may be chance', async () => {
    const { read } = reader('https://example.org/list');
    await read(list(0, 9));
    expect(await read(list(0, 1))).toEqual([]);
  });

  it('from one day to another is a quiet day', async () => {
    const { read } = reader('huggingface');
    await read(list(0, 40), { date: '2026-06-12' });
    expect(await read(list(50, 55), { date: '2026-06-13' })).toEqual([]);
  });
});

describe('a list that is yesterday’s', () => {
  it('is told, although it has an address of its own', async () => {
    const { read } = reader('huggingface');
    expect(await read(list(0, 20), { date: '2026-06-12' })).toEqual([]);
    expect(await read(list(0, 20), { date: '2026-06-13' })).toEqual(['repeated-list']);
    expect(await read(list(0, 20), { date: '2026-06-13' })).toEqual(['repeated-list']);
    expect(await read(list(20, 40), { date: '2026-06-13' })).toEqual([]);
  });

  it('in part is told too', async () => {
    const { read } = reader('huggingface');
    await read(list(0, 20), { date: '2026-06-12' });
    expect(await read(list(5, 15), { date: '2026-06-13' })).toEqual(['repeated-list']);
  });

  it('is told of an address with a date', async () => {
    const { read, cache } = reader('https://example.org/');
    const at = (date: string) => (body: string) => {
      const fetch = async () => new Response(body);
      return fetchListing(`https://example.org/list?date=${date}`, { cache, fetch });
    };
    await read(list(0, 20));
    await at('2026-06-12')(list(0, 20));
    const { issues } = await at('2026-06-13')(list(0, 20));
    expect(issues.map(({ code }) => code)).toEqual(['repeated-list']);
  });

  it.each([
    ['the list without a date is that of today', undefined, '2026-06-12'],
    ['a month holds the days before', '2026-06', '2026-06-12'],
    ['the same day again', '2026-06-12', '2026-06-12'],
  ])('is not suspected when %s', async (_, first, second) => {
    const { read } = reader('huggingface');
    await read(list(0, 20), { date: first });
    expect(await read(list(0, 20), { date: second })).toEqual([]);
  });

  it('is not suspected of spans that overlap, nor of other queries, pages or sources', async () => {
    const { read } = reader('hacker-news');
    const hits = JSON.stringify({
      hits: [1, 2, 3, 4].map((n) => ({
        objectID: `${n}`,
        title: `Paper ${n}`,
        url: `https://arxiv.org/abs/2606.0000${n}`,
      })),
    });
    await read(hits, { date: '2026-06-01/2026-06-12' });
    expect(await read(hits, { date: '2026-06-02/2026-06-13' })).toEqual([]);
    await read(hits, { query: 'a', date: '2026-06-12' });
    expect(await read(hits, { query: 'b', date: '2026-06-13' })).toEqual([]);
    await read(hits, { date: '2026-06-12', page: 2 });
    expect(await read(hits, { date: '2026-06-13', page: 3 })).toEqual([]);
    expect(await read(hits, { date: '2026-06-14', page: 3 })).toEqual(['repeated-list']);
  });
});

it('a list that could not be had anew is held against nothing', async () => {
  const { read } = reader('huggingface');
  await read(list(0, 20), { date: '2026-06-12' });
  await read(list(20, 40), { date: '2026-06-13' });
  const down = () => new Response('', { status: 500 });
  expect(await read(down(), { date: '2026-06-12' })).toEqual(['stale']);
  expect(await read(list(20, 40), { date: '2026-06-14' })).toEqual(['repeated-list']);
});

it('what is remembered may be damaged', async () => {
  const { read, cache } = reader('https://example.org/list');
  await read(list(0, 20));
  const key = 'https://example.org/list?last-list=any';
  const kept = await cache.get(key);
  expect(kept).toBeDefined();
  for (const text of ['', '{', '{"ids": 7}', 'null']) {
    const bytes = new TextEncoder().encode(text);
    await cache.set(key, { url: key, storedAt: '', bytes });
    expect(await read(list(0, 4))).toEqual([]);
  }
});
