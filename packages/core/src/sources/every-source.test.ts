import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { localFetch } from '../fixtures/local-fetch.ts';
import { PAGES, sourceAnswers } from '../fixtures/source-answers.ts';
import type { Listing } from '../paper/listing.ts';
import { memoryCache } from '../transport/cache/memory-cache.ts';
import { createTurns } from '../transport/turns.ts';
import { fetchListing } from './fetch-listing.ts';
import { fetchPages } from './fetch-pages.ts';
import { sourceNames, sourceRegistry } from './registry.ts';

let server: AnsweringServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

/** Pauses between requests pass at once, and are counted. */
function virtualTurns() {
  let time = 0;
  const sleep = async (ms: number) => {
    time += ms;
  };
  return createTurns({ now: () => time, sleep });
}

async function serve(answer: (url: URL, response: ServerResponse) => void) {
  server = await startServer((request, response) =>
    answer(new URL(request.url ?? '', 'https://example.org'), response),
  );
  const { origin, requests } = server;
  return { requests, options: { fetch: localFetch(origin), turns: virtualTurns(), retries: 0 } };
}

async function allOf(pages: AsyncIterable<Listing>): Promise<Listing[]> {
  const all: Listing[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

const decoded = (url = '') => decodeURIComponent(url.replaceAll('+', ' '));
const titlesOf = ({ papers }: Listing) => papers.map(({ title }) => title);
const access = { key: 'k3y', mailto: 'me@example.org' };

describe.each(sourceNames)('%s', (name) => {
  const answers = sourceAnswers[name];
  const serveAnswers = () => serve((url, response) => response.end(answers.answer(url)));

  it('gives the papers of a request page by page to the end', async () => {
    const { requests, options } = await serveAnswers();
    const pages = await allOf(fetchPages(name, { ...options, ...answers.query }));
    expect(requests.map(({ url }) => decoded(url))).toEqual(answers.requests);
    expect(pages.map(titlesOf)).toEqual(PAGES.map((page) => page.map(([, title]) => title)));
    expect(pages.flatMap(({ issues }) => issues)).toEqual([]);
    for (const { provenance } of pages.flatMap(({ papers }) => papers))
      expect(provenance).toHaveLength(1);
  });

  it('gives one page alone', async () => {
    const { options } = await serveAnswers();
    const listing = await fetchListing(name, { ...options, ...answers.query });
    expect(titlesOf(listing)).toEqual(PAGES[0]?.map(([, title]) => title));
    expect(listing.papers.map(({ id }) => id)).toEqual([
      ...new Set(listing.papers.map(({ id }) => id)),
    ]);
  });

  it('is told who asks on every page, and nobody is told of it', async () => {
    const { requests, options } = await serveAnswers();
    const keys: string[] = [];
    const kept = memoryCache();
    const cache = {
      ...kept,
      set: async (key: string, answer: Parameters<typeof kept.set>[1]) => {
        keys.push(key, answer.url);
        await kept.set(key, answer);
      },
    };
    const asked = { ...options, ...answers.query, ...access, cache };
    const pages = await allOf(fetchPages(name, asked));
    const { params = {}, headers = {} } = answers.identified;
    expect(requests).toHaveLength(answers.requests.length);
    for (const request of requests) {
      const given = new URL(request.url ?? '', 'https://example.org').searchParams;
      expect(Object.fromEntries(given)).toMatchObject(params);
      expect(request.headers).toMatchObject(headers);
      if (Object.keys(params).length + Object.keys(headers).length === 0)
        expect(`${request.url}${JSON.stringify(request.headers)}`).not.toMatch(/k3y|me@example/);
    }
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify({ keys, pages })).not.toMatch(/k3y|me(@|%40)example/);
  });

  it('is quoted when it refuses', async () => {
    const { status, body, says } = answers.refusal;
    const { options } = await serve((_, response) => response.writeHead(status).end(body));
    const asked = { ...options, ...answers.query, ...access };
    await expect(fetchListing(name, asked)).rejects.toThrow(says);
  });

  it('may answer too often, be down, or have a web page before it: each is told apart', async () => {
    const answer = async (write: (response: ServerResponse) => void) => {
      const { options } = await serve((_, response) => write(response));
      const error: unknown = await fetchListing(name, { ...options, ...answers.query }).catch(
        (e: unknown) => e,
      );
      await server?.close();
      return error;
    };
    expect(await answer((r) => r.writeHead(429, { 'retry-after': '60' }).end())).toMatchObject({
      status: 429,
      hint: expect.stringContaining('in 60 s'),
    });
    expect(await answer((r) => r.writeHead(503).end('<html>'))).toMatchObject({ status: 503 });
    const robots = { 'cf-mitigated': 'challenge', 'content-type': 'text/html' };
    const challenge = '<!DOCTYPE html><title>Just a moment...</title>';
    expect(await answer((r) => r.writeHead(403, robots).end(challenge))).toMatchObject({
      status: 403,
      received: 'Just a moment...',
      hint: expect.stringContaining('page against robots'),
    });
    expect(await answer((r) => r.end(challenge))).toMatchObject({
      name: 'ListingError',
      message: expect.stringContaining(`instead of data from ${sourceRegistry[name].title}`),
    });
  });

  it('says in a page that pages may not call it, where that is so', async () => {
    vi.stubGlobal('location', { origin: 'https://site.example' });
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const asked = { ...answers.query, fetch, turns: virtualTurns(), retries: 0 };
    const error: unknown = await fetchListing(name, asked).catch((e: unknown) => e);
    const isForbidden = sourceRegistry[name].browser === 'no';
    expect(error).toMatchObject({ code: 'network' });
    expect(String(error).includes('does not let web pages call it')).toBe(isForbidden);
    vi.unstubAllGlobals();
    const elsewhere: unknown = await fetchListing(name, asked).catch((e: unknown) => e);
    expect(String(elsewhere)).toContain('No answer');
  });

  it('says which options it passes over, and takes the others', async () => {
    const { options } = await serveAnswers();
    const { takes, sorts = [] } = sourceRegistry[name];
    const others = { topics: 'robots', like: 'arxiv:2606.00001', sort: 'trending' } as const;
    const given = Object.entries(others).filter(
      ([option]) => option !== 'like' && (option !== 'topics' || !takes.includes('topics')),
    );
    const asked = { ...options, ...answers.query, ...Object.fromEntries(given) };
    const { issues } = await fetchListing(name, asked);
    const ignored = issues.filter(({ code }) => code === 'ignored-option');
    const expected = given
      .map(([option]) => option)
      .filter((option) => option === 'topics' || !sorts.includes('trending'));
    expect(ignored.map(({ where }) => where)).toEqual(expected);
  });
});

it('a page that leads to another site is not told who asks there', async () => {
  const other = sourceAnswers.crossref;
  const asked: Request[] = [];
  const fake: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    return new Response(other.answer(new URL(request.url)));
  };
  // A redirect puts the answer, and with it the next page, on another site.
  const moved: typeof fetch = async (input, init) => {
    const response = await fake(input, init);
    const url = asked.at(-1)?.url.replace('api.crossref.org', 'mirror.example') ?? '';
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  const options = { ...other.query, mailto: access.mailto, turns: virtualTurns(), retries: 0 };
  const pages = await allOf(fetchPages('crossref', { ...options, fetch: moved }));
  expect(pages).toHaveLength(2);
  expect(asked.map(({ url }) => new URL(url).host)).toEqual(['api.crossref.org', 'mirror.example']);
  expect(asked.map(({ url }) => url.includes('me%40example.org'))).toEqual([true, false]);
});
