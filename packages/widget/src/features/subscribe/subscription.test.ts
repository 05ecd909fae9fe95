import { describe, expect, test, vi } from 'vitest';
import type { SubscribeDetail } from '../../events/panel-events.ts';
import { deferred } from '../../fixtures/answers.ts';
import { Subscription } from './subscription.ts';

const URL_TO_POST = 'https://example.org/subscribe';
const detail: SubscribeDetail = {
  email: 'ada@example.org',
  topics: 'robots',
  frequency: 'daily',
  language: 'en',
};

function controller() {
  const changed = vi.fn();
  return { changed, subscription: new Subscription(changed) };
}

/** The state after an answer of the server, or after what it did instead. */
async function after(answer: () => Response | Promise<Response>) {
  const { subscription } = controller();
  await subscription.send(URL_TO_POST, detail, async () => answer());
  return subscription.state;
}

/** A fetch that waits for the answer, and notes what it was called with. */
function waiting() {
  const { promise, resolve } = deferred<Response>();
  const fetcher = vi.fn<typeof fetch>(() => promise);
  return { fetcher, resolve };
}

describe('what is sent', () => {
  test('is the whole detail as JSON, once, by POST', async () => {
    const { subscription } = controller();
    const fetcher = vi.fn<typeof fetch>(async () => new Response());
    await subscription.send(URL_TO_POST, detail, fetcher);
    expect(fetcher).toHaveBeenCalledExactlyOnceWith(
      URL_TO_POST,
      expect.objectContaining({
        method: 'POST',
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
      }),
    );
    expect(JSON.parse(String(fetcher.mock.calls[0]?.[1]?.body))).toEqual(detail);
  });

  test('goes through the fetch of the page unless another is handed in', async () => {
    const { subscription } = controller();
    const fetcher = vi.fn<typeof fetch>(async () => new Response());
    vi.stubGlobal('fetch', fetcher);
    await subscription.send(URL_TO_POST, detail).finally(() => vi.unstubAllGlobals());
    expect(fetcher).toHaveBeenCalledTimes(1);
  });
});

describe('what the server says', () => {
  test.each([200, 201, 202, 204])('any success means taken: %d', async (status) => {
    expect(await after(() => new Response(null, { status }))).toEqual({
      status: 'subscribed',
      email: detail.email,
    });
  });

  test('409 means that the address was there before', async () => {
    expect(await after(() => Response.json({ message: 'no' }, { status: 409 }))).toEqual({
      status: 'duplicate',
      email: detail.email,
    });
  });

  test('a refusal explains itself by its message', async () => {
    const answer = () => Response.json({ message: 'the list is closed.' }, { status: 503 });
    expect(await after(answer)).toEqual({ status: 'failed', reason: 'the list is closed.' });
  });

  test.each([
    '<h1>Oops</h1>',
    '',
    'null',
    '"closed"',
    '[]',
    '{"message": 42}',
    '{"message": {"text": "no"}}',
    '{"message": " "}',
    '{"error": "no"}',
  ])('a refusal without a message in words names its status: %s', async (body) => {
    expect(await after(() => new Response(body, { status: 500 }))).toEqual({
      status: 'failed',
      reason: 'the server answered with status 500.',
    });
  });

  test('no answer has no reason, whether the connection or the fetch itself breaks', async () => {
    const failed = { status: 'failed', reason: undefined };
    expect(await after(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual(failed);
    const { subscription } = controller();
    const broken: typeof fetch = () => {
      throw new Error('not a function after all');
    };
    await subscription.send(URL_TO_POST, detail, broken);
    expect(subscription.state).toEqual(failed);
  });

  test('after a failure it can be sent again', async () => {
    const { subscription } = controller();
    await subscription.send(URL_TO_POST, detail, async () => new Response('', { status: 500 }));
    await subscription.send(URL_TO_POST, detail, async () => new Response());
    expect(subscription.state.status).toBe('subscribed');
  });
});

describe('impatience', () => {
  test('submitting twice sends once', async () => {
    const { subscription } = controller();
    const { fetcher, resolve } = waiting();
    const first = subscription.send(URL_TO_POST, detail, fetcher);
    await subscription.send(URL_TO_POST, detail, fetcher);
    resolve(new Response());
    await first;
    expect(fetcher).toHaveBeenCalledTimes(1);
    expect(subscription.state.status).toBe('subscribed');
  });

  test('a wrong address typed while sending does not open the way to send twice', async () => {
    const { subscription } = controller();
    const { fetcher, resolve } = waiting();
    const first = subscription.send(URL_TO_POST, detail, fetcher);
    subscription.refuse();
    expect(subscription.state).toEqual({ status: 'sending' });
    await subscription.send(URL_TO_POST, detail, fetcher);
    resolve(new Response());
    await first;
    expect(fetcher).toHaveBeenCalledTimes(1);
  });

  test('a refused address is marked until something is sent', async () => {
    const { changed, subscription } = controller();
    subscription.refuse();
    expect(subscription.state).toEqual({ status: 'invalid' });
    expect(changed).toHaveBeenCalledTimes(1);
    await subscription.send(URL_TO_POST, detail, async () => new Response());
    expect(subscription.state.status).toBe('subscribed');
  });

  test('every step asks for a paint', async () => {
    const { changed, subscription } = controller();
    const { fetcher, resolve } = waiting();
    const sending = subscription.send(URL_TO_POST, detail, fetcher);
    expect(changed).toHaveBeenCalledTimes(1);
    resolve(new Response());
    await sending;
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('leaving the document', () => {
  test('while sending aborts, opens the form again and ignores the answer', async () => {
    const { subscription } = controller();
    const { fetcher, resolve } = waiting();
    const sending = subscription.send(URL_TO_POST, detail, fetcher);
    subscription.abort();
    expect(fetcher.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(subscription.state).toEqual({ status: 'open' });
    resolve(new Response());
    await sending;
    expect(subscription.state).toEqual({ status: 'open' });
  });

  test('an answer of before does not overwrite one of after', async () => {
    const { subscription } = controller();
    const before = waiting();
    const first = subscription.send(URL_TO_POST, detail, before.fetcher);
    subscription.abort();
    await subscription.send(URL_TO_POST, detail, async () => new Response(null, { status: 409 }));
    before.resolve(new Response());
    await first;
    expect(subscription.state.status).toBe('duplicate');
  });

  test('afterwards keeps what was said', async () => {
    const { subscription } = controller();
    await subscription.send(URL_TO_POST, detail, async () => new Response());
    subscription.abort();
    expect(subscription.state.status).toBe('subscribed');
  });
});
