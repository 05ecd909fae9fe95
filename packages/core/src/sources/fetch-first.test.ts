import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatFixtures } from '../fixtures/listings.ts';
import { fetchFirst } from './fetch-first.ts';
import { fetchListing } from './fetch-listing.ts';

const NOW = Date.parse('2026-06-12T09:00:00Z');
const now = () => NOW;
const daily = formatFixtures['huggingface-json'].whole;
const own = JSON.stringify({
  papers: [{ title: 'One', counts: { upvotes: 3 } }, { title: 'Two' }],
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Answers one after the other; the last for all that follow. Notes what was asked. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const asked: string[] = [];
  const fetcher = vi.fn<typeof fetch>(async (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error();
  });
  return { fetch: fetcher, asked };
}

const ok =
  (body: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { headers });

describe.each([
  ['huggingface', {}, daily],
  ['huggingface', { date: '2026-06-12' }, daily],
  ['huggingface', { date: '2026-W24' }, daily],
  ['/papers.json', { base: 'https://example.org/blog/' }, own],
  ['https://example.org/papers.json', {}, own],
])('%s, asked with %o', (source, options, body) => {
  it('gives what the whole client gives, and asks the same', async () => {
    const headers = { date: 'Fri, 12 Jun 2026 08:59:00 GMT' };
    const first = answering(ok(body, headers));
    const answer = await fetchFirst(source, { ...options, now, fetch: first.fetch });
    const whole = answering(ok(body, headers));
    const listing = await fetchListing(source, { ...options, now, fetch: whole.fetch });
    expect(answer?.listing).toEqual(listing);
    expect(first.asked).toEqual(whole.asked);
    expect(first.fetch.mock.calls[0]?.[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('leaves a fetch that throws at once to the whole client, which tells it', async () => {
    const thrower = (() => {
      throw new TypeError('Blocked by an extension.');
    }) as typeof fetch;
    const answer = await fetchFirst(source, { ...options, now, fetch: thrower });
    expect(answer?.listing).toBeUndefined();
    await expect(
      fetchListing(source, { ...options, now, fetch: answer?.again(), retries: 0 }),
    ).rejects.toMatchObject({ name: 'FetchError' });
  });

  it('hands its answer on, so that the whole client asks nothing', async () => {
    const { fetch, asked } = answering(ok(body));
    const answer = await fetchFirst(source, { ...options, now, fetch });
    for (let round = 0; round < 2; round += 1) {
      const again = { ...options, now, fetch: answer?.again() };
      expect(await fetchListing(source, again)).toEqual(answer?.listing);
    }
    expect(asked).toHaveLength(1);
  });
});

describe('an answer that is not as usual', () => {
  it.each([
    ['an error of the server', () => new Response('no', { status: 503 })],
    ['a connection that fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is left to the whole client, which tries again: %s', async (_, failing) => {
    const { fetch, asked } = answering(failing, ok(daily));
    const answer = await fetchFirst('huggingface', { now, fetch });
    expect(answer?.listing).toBeUndefined();
    const { papers } = await fetchListing('huggingface', { now, fetch: answer?.again() });
    expect(papers.length).toBeGreaterThan(1);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['a listing of another format', '@article{a, title={One}, author={Ada}}'],
    ['bytes that are no UTF-8', '[{"title":"Caf\xe9"}]'],
  ])('is read by the whole client without asking again: %s', async (_, body) => {
    const bytes = Uint8Array.from(body, (char) => char.charCodeAt(0));
    const { fetch, asked } = answering(() => new Response(bytes));
    const url = 'https://example.org/list';
    const answer = await fetchFirst(url, { now, fetch });
    expect(answer?.listing).toBeUndefined();
    const { papers } = await fetchListing(url, { now, fetch: answer?.again() });
    expect(papers).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('is one that came by a detour, since the way must be checked', async () => {
    const response = new Response(own);
    Object.defineProperty(response, 'redirected', { value: true });
    const { fetch } = answering(() => response);
    const answer = await fetchFirst('https://example.org/a.json', { fetch });
    expect(answer?.listing).toBeUndefined();
  });

  it('is one without an end: it fills no memory', async () => {
    const piece = new TextEncoder().encode(' '.repeat(1_000_000));
    let pieces = 0;
    const body = new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(piece);
      },
    });
    const { fetch } = answering(() => new Response(body));
    const answer = await fetchFirst('https://example.org/a.json', { fetch });
    expect(answer?.listing).toBeUndefined();
    expect(pieces).toBeLessThan(10);
  });

  it.each([
    ['does not begin', () => new Promise<Response>(() => {})],
    ['does not end', () => new Response(new ReadableStream())],
  ])('is one that %s in time: the whole client waits for it on', async (_, slow) => {
    const patience = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(patience.signal);
    const { fetch, asked } = answering(slow);
    const answer = fetchFirst('huggingface', { fetch });
    await new Promise((resolve) => setTimeout(resolve));
    patience.abort(new Error('late'));
    expect((await answer)?.listing).toBeUndefined();
    const whole = fetchListing('huggingface', {
      fetch: (await answer)?.again(),
      timeout: 20,
      retries: 0,
    });
    await expect(whole).rejects.toMatchObject({ code: 'timeout' });
    expect(asked).toHaveLength(1);
  });
});

it.each([
  ['arxiv', {}],
  ['https://export.arxiv.org/list.json', {}],
  ['https://example.org/list.json', { date: '2026-06-12' }],
  ['huggingface', { date: 'yesterday' }],
  ['javascript:alert(1)', {}],
])('asks nothing where the whole client must: %s', async (source, options) => {
  const { fetch, asked } = answering(ok(daily));
  expect(await fetchFirst(source, { ...options, fetch })).toBeUndefined();
  expect(asked).toEqual([]);
});

it('ends with its signal', async () => {
  const controller = new AbortController();
  const fetcher: typeof fetch = (request) =>
    new Promise((_resolve, reject) => {
      const { signal } = request as Request;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const answer = fetchFirst('huggingface', { fetch: fetcher, signal: controller.signal });
  controller.abort();
  expect((await answer)?.listing).toBeUndefined();
});
