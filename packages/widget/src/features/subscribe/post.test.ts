import { describe, expect, test, vi } from 'vitest';
import { fieldsOf } from './fields.ts';
import { type Outcome, post } from './post.ts';

const HERE = new URL('/subscribe', location.href);
const ELSEWHERE = new URL('https://lists.example/subscribe');

/** Sends to a server that answers so, and tells what it got and what came of it. */
async function sent(
  answer: () => Response | Promise<Response>,
  { format = 'json', fields = '', url = ELSEWHERE, signal = new AbortController().signal } = {},
) {
  const fetcher = vi.fn<typeof fetch>(async () => answer());
  const outcome = await post({
    url,
    format,
    fields: fieldsOf(fields),
    detail: { email: 'ada@example.org', topics: 'robots', frequency: 'daily', language: 'en' },
    fetch: fetcher,
    signal,
  });
  const [address, init] = fetcher.mock.calls[0] ?? [];
  return { outcome, address, init, calls: fetcher.mock.calls.length };
}

const ok = () => new Response(null, { status: 202 });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));

describe('what is sent', () => {
  test('is one JSON object by POST, once', async () => {
    const { address, init, calls } = await sent(ok);
    expect([address, init?.method, calls]).toEqual([ELSEWHERE.href, 'POST', 1]);
    expect(new Headers(init?.headers).get('content-type')).toBe('application/json');
    expect(JSON.parse(String(init?.body))).toEqual({
      email: 'ada@example.org',
      topics: 'robots',
      frequency: 'daily',
      language: 'en',
    });
  });

  test('is a form without headers that would need the leave of another site', async () => {
    const { init } = await sent(ok, { format: 'form', fields: 'EMAIL={email}&l=1&l=2' });
    expect(Object.keys(init?.headers ?? {})).toEqual(['accept']);
    expect(new Response(init?.body).headers.get('content-type')).toMatch(
      /^application\/x-www-form-urlencoded/,
    );
    expect(String(init?.body)).toBe('EMAIL=ada%40example.org&l=1&l=2');
  });
});

describe('what came of it', () => {
  test.each([200, 201, 202, 204])('any success means taken: %d', async (status) => {
    const { outcome } = await sent(() => new Response(null, { status }));
    expect(outcome).toEqual({ status: 'subscribed' });
  });

  test('409 means that the address was there before', async () => {
    const { outcome } = await sent(() => Response.json({ message: 'no' }, { status: 409 }));
    expect(outcome).toEqual({ status: 'duplicate' });
  });

  test.each([
    [{ message: ' the list is closed. ' }, 'the list is closed.'],
    [{ errors: [{ field: 'email', message: 'should be an email' }] }, 'should be an email'],
    [{ error: 'Form not found' }, 'Form not found'],
    [{ detail: 'blocked' }, 'blocked'],
    [{ message: 'x'.repeat(10_000) }, 'x'.repeat(300)],
    [{ message: 42, error: {} }, undefined],
    [{ message: ' ' }, undefined],
    [null, undefined],
    ['closed', undefined],
    [[], undefined],
  ])('a refusal in JSON explains itself: %o', async (body, words) => {
    const { outcome } = await sent(() => Response.json(body, { status: 503 }));
    expect(outcome).toEqual({ status: 'refused', code: 503, words, isForAddress: false });
  });

  test.each(['<h1>Oops</h1>', '', '{"message": '])(
    'a refusal in anything else has no words: %s',
    async (body) => {
      const headers = body.startsWith('{') ? { 'content-type': 'application/json' } : {};
      const { outcome } = await sent(() => new Response(body, { status: 500, headers }));
      expect(outcome).toMatchObject({ status: 'refused', code: 500, words: undefined });
    },
  );

  test.each([400, 422])('%d is about the address', async (status) => {
    const { outcome } = await sent(() => new Response('', { status }));
    expect(outcome).toMatchObject({ status: 'refused', isForAddress: true });
  });
});

describe('no answer', () => {
  const statusOf = async (...args: Parameters<typeof sent>): Promise<Outcome['status']> =>
    (await sent(...args)).outcome.status;

  test('to JSON means that nothing arrived: browsers ask the other site first', async () => {
    expect(await statusOf(broken)).toBe('silent');
  });

  test('to a form at another site may mean that only the answer was kept from us', async () => {
    expect(await statusOf(broken, { format: 'form' })).toBe('unread');
    expect(await statusOf(broken, { format: 'form', url: HERE })).toBe('silent');
  });

  test('that can be read is no refusal', async () => {
    const opaque = () => Object.defineProperty(Response.error(), 'type', { value: 'opaque' });
    expect(await statusOf(opaque, { format: 'form' })).toBe('unread');
  });

  test('after giving up is none, whatever was sent', async () => {
    const aborted = AbortSignal.abort();
    expect(await statusOf(broken, { format: 'form', signal: aborted })).toBe('silent');
  });

  test('from a fetch that breaks by itself is told, not thrown', async () => {
    const throwing = () => {
      throw new Error('not a function after all');
    };
    expect(await statusOf(throwing)).toBe('silent');
  });
});
