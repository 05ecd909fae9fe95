import { afterEach, describe, expect, test, vi } from 'vitest';
import { listing, paper } from '../fixtures/papers.ts';
import { fetchKept } from './fetch-kept.ts';

const ADDRESS = 'https://example.org/papers.json';
const { signal } = new AbortController();

const good = () => Response.json(listing([paper({ title: 'Good' })]));
const down = () => new Response('', { status: 500 });

/** A fetch that gives these answers, one after the other. */
function giving(...answers: (() => Response)[]): typeof fetch {
  return async () => (answers.shift() ?? down)();
}

const load = (fetcher: typeof fetch, remember = false) =>
  fetchKept(ADDRESS, { signal, fetch: fetcher, remember }, { retries: 0 });

const codesOf = ({ issues }: Awaited<ReturnType<typeof load>>) => issues.map(({ code }) => code);

afterEach(() => vi.unstubAllGlobals());

describe('the last good list', () => {
  test('is given when the source fails, and says what it is', async () => {
    const fetch = giving(good, down);
    expect(codesOf(await load(fetch))).toEqual([]);
    const again = await load(fetch);
    expect(codesOf(again)).toEqual(['stale']);
    expect(again.papers.map(({ title }) => title)).toEqual(['Good']);
  });

  test('is that of the same fetch: another may ask in another name', async () => {
    await load(giving(good));
    await expect(load(giving(down))).rejects.toThrow('status 500');
  });

  test('is kept beyond the visit when the page says so', async () => {
    const kept = new Map<string, Response>();
    const folder = {
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, response: Response) => void kept.set(key, response),
      delete: async (key: string) => kept.delete(key),
    };
    const open = vi.fn(async () => folder);
    vi.stubGlobal('caches', { open });
    await load(giving(good), true);
    expect(open).toHaveBeenCalledWith('trending-papers');
    // Another visit, so to say: nothing in memory is shared with it.
    expect(codesOf(await load(giving(down), true))).toEqual(['stale']);
  });

  test('stays in memory where nothing can be kept', async () => {
    vi.stubGlobal('caches', undefined);
    Reflect.deleteProperty(globalThis, 'caches');
    const fetch = giving(good, down);
    await load(fetch, true);
    expect(codesOf(await load(fetch, true))).toEqual(['stale']);
  });
});
