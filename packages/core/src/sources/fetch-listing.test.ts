import { afterEach, describe, expect, it } from 'vitest';
import { isFetchError } from '../errors/fetch-error.ts';
import { isListingError } from '../errors/listing-error.ts';
import { type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { formatFixtures } from '../fixtures/listings.ts';
import { parseListing } from '../formats/parse-listing.ts';
import { formatNames } from '../formats/registry.ts';
import { type FetchListingOptions, fetchListing } from './fetch-listing.ts';

let server: AnsweringServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(body: string, headers: Record<string, string> = {}): Promise<string> {
  server = await startServer((_, response) => response.writeHead(200, headers).end(body));
  return server.origin;
}

/** A fetch that answers without a network and remembers what it was asked. */
function fakeFetch(body: string, headers: Record<string, string> = {}) {
  const asked: string[] = [];
  const fake: typeof fetch = async (input) => {
    asked.push(new Request(input).url);
    return new Response(body, { headers });
  };
  return { asked, fetch: fake };
}

async function refusal(source: string, options: FetchListingOptions = {}) {
  try {
    await fetchListing(source, { retries: 0, ...options });
  } catch (error) {
    if (isFetchError(error) || isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

const { whole, titles } = formatFixtures['huggingface-json'];

describe('an address', () => {
  it.each(formatNames)('may lead to any format: %s', async (name) => {
    const fixture = formatFixtures[name];
    const origin = await serve(fixture.whole, { 'content-type': 'application/octet-stream' });
    const listing = await fetchListing(`${origin}/list`);
    expect(listing.format).toBe(name);
    expect(listing.papers.map(({ title }) => title)).toEqual(fixture.titles);
  });

  it('may be a URL', async () => {
    const { asked, fetch } = fakeFetch(whole);
    await fetchListing(new URL('https://example.org/a b'), { fetch });
    expect(asked).toEqual(['https://example.org/a%20b']);
  });

  it('may be relative to the page', async () => {
    const { asked, fetch } = fakeFetch(whole);
    await fetchListing('papers.json', { fetch, base: 'https://example.org/blog/index.html' });
    await fetchListing('/papers.json', { fetch, base: 'https://example.org/blog/' });
    expect(asked).toEqual([
      'https://example.org/blog/papers.json',
      'https://example.org/papers.json',
    ]);
  });

  it('that was redirected counts where it led, also for the date it asks for', async () => {
    server = await startServer((request, response) => {
      if (request.url === '/today')
        response.writeHead(302, { location: '/?date=2026-06-13' }).end();
      else response.end('[]');
    });
    expect((await fetchListing(`${server.origin}/today`)).date).toBe('2026-06-13');
  });

  it.each([
    'papers.json',
    'hugging-face',
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'toString',
  ])('that is none, and no source either, is a bad request: %s', async (source) => {
    const error = await refusal(source);
    expect(error.code).toBe('bad-request');
    expect(error.hint).toContain('huggingface');
  });

  it('that leads to a web page is told apart from one that leads nowhere', async () => {
    const origin = await serve('<!doctype html><title>Sign in</title>', {
      'content-type': 'text/html',
    });
    const error = await refusal(`${origin}/list`);
    expect(error).toMatchObject({
      name: 'ListingError',
      code: 'unknown-format',
      url: `${origin}/list`,
    });
    expect(error.hint).toContain('web page');
    await server?.close();
    expect(await refusal(`${origin}/list`)).toMatchObject({ name: 'FetchError', code: 'network' });
  });

  it('that answers with nothing is called empty', async () => {
    const { fetch } = fakeFetch('');
    expect(await refusal('https://example.org/', { fetch })).toMatchObject({
      code: 'empty-input',
      url: 'https://example.org/',
    });
  });
});

describe('the moment when counts were seen', () => {
  const observedAt = async (headers: Record<string, string>) => {
    const { fetch } = fakeFetch(whole, headers);
    const now = () => Date.parse('2026-06-12T09:00:00Z');
    const { papers } = await fetchListing('https://example.org/', { fetch, now });
    return papers[0]?.counts.observedAt;
  };

  it('is the server’s', async () => {
    expect(await observedAt({ date: 'Fri, 12 Jun 2026 08:00:00 GMT' })).toBe(
      '2026-06-12T08:00:00.000Z',
    );
  });

  it.each([
    ['tells none', {}],
    ['tells rubbish', { date: 'yesterday' }],
  ])('is the reader’s when the server %s', async (_, headers) => {
    expect(await observedAt(headers)).toBe('2026-06-12T09:00:00.000Z');
  });

  it('is the only difference to reading the same bytes from a file', async () => {
    const { fetch } = fakeFetch(whole);
    const url = 'https://example.org/list.json';
    const fetched = await fetchListing(url, { fetch, now: () => 0 });
    expect(fetched).toEqual(parseListing(whole, { url, observedAt: '1970-01-01T00:00:00.000Z' }));
  });
});

describe('a source', () => {
  it('is asked at its own address and read in its own format', async () => {
    const { asked, fetch } = fakeFetch(whole);
    const listing = await fetchListing('huggingface', { fetch, date: '2026-06-12', page: 2 });
    expect(asked).toEqual([
      'https://huggingface.co/api/daily_papers?date=2026-06-12&limit=100&p=1',
    ]);
    expect(listing.papers.map(({ title }) => title)).toEqual(titles);
    expect(listing.date).toBe('2026-06-12');
  });

  it('gives a day without papers as an empty listing', async () => {
    const { fetch } = fakeFetch('[]');
    expect(await fetchListing('huggingface', { fetch, date: '2026-06-13' })).toEqual({
      format: 'huggingface-json',
      date: '2026-06-13',
      papers: [],
      issues: [],
    });
  });

  it('that is asked for a date that is none sends no request', async () => {
    const { asked, fetch } = fakeFetch(whole);
    expect(await refusal('huggingface', { fetch, date: 'yesterday' })).toMatchObject({
      code: 'bad-request',
      received: 'yesterday',
    });
    expect(asked).toEqual([]);
  });

  it('is not mistaken for another when it answers with something else', async () => {
    const { fetch } = fakeFetch(formatFixtures['arxiv-api'].whole);
    expect(await refusal('huggingface', { fetch })).toMatchObject({ code: 'malformed' });
  });

  it('that answers with an error of its own is quoted', async () => {
    const { fetch } = fakeFetch('{"error": "Sorry, we are closed"}');
    const error = await refusal('huggingface', { fetch });
    expect(error.code).toBe('source-error');
    expect(error.message).toContain('Sorry, we are closed');
  });
});
