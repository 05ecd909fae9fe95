import { describe, expect, test, vi } from 'vitest';
import { listing, paper } from '../fixtures/papers.ts';
import { fetchEarly } from './fetch-early.ts';

const ADDRESS = 'https://example.org/papers.json';
const { signal } = new AbortController();

const titled = (title: string) => () => Response.json(listing([paper({ title })]));
const down = () => new Response('', { status: 404 });
const busy = () => new Response('', { status: 500 });

/** A fetch that gives these answers, one after the other, the last for ever. */
function giving(...answers: (() => Response)[]) {
  return vi.fn<typeof fetch>(
    async () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? down(),
  );
}

const load = (fetcher: typeof fetch, source = ADDRESS) =>
  fetchEarly(source, { signal, fetch: fetcher, remember: false }, { retries: 0 });

type Loaded = Awaited<ReturnType<typeof load>>;
const titlesOf = ({ papers }: Loaded) => papers.map(({ title }) => title);
const codesOf = ({ issues }: Loaded) => issues.map(({ code }) => code);

describe('a list that was read before the whole client was there', () => {
  test('is asked for once, and is the list', async () => {
    const fetch = giving(titled('First'));
    expect(titlesOf(await load(fetch))).toEqual(['First']);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('stands in when it cannot be had anew, and says so', async () => {
    const fetch = giving(titled('First'), busy);
    await load(fetch);
    const again = await load(fetch);
    expect([titlesOf(again), codesOf(again)]).toEqual([['First'], ['stale']]);
  });

  test('gives way to the next one', async () => {
    const fetch = giving(titled('First'), titled('Second'));
    await load(fetch);
    const again = await load(fetch);
    expect([titlesOf(again), codesOf(again)]).toEqual([['Second'], []]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('stands in after another list brought the whole client, too', async () => {
    const fetch = giving(titled('First'), titled('Other'), busy);
    await load(fetch);
    await load(fetch, 'https://example.org/other.bib.json');
    await load(fetch, 'https://example.org/other.bib.json');
    expect(codesOf(await load(fetch))).toEqual(['stale']);
  });
});

test('an answer that fails is told as the whole client tells it, without asking twice', async () => {
  const fetch = giving(down);
  await expect(load(fetch)).rejects.toThrow('status 404');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a list that nobody waits for any more loads nothing', async () => {
  const controller = new AbortController();
  const fetch = giving(() => {
    controller.abort();
    return down();
  });
  const loading = fetchEarly(ADDRESS, { signal: controller.signal, fetch, remember: false }, {});
  await expect(loading).rejects.toThrow('abort');
});
