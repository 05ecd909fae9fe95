import { describe, expect, test, vi } from 'vitest';
import { deferred } from '../../fixtures/answers.ts';
import { fieldsOf } from './fields.ts';
import { Subscription } from './subscription.ts';

const what = (fetcher: typeof fetch) => ({
  url: new URL('https://example.org/subscribe'),
  format: 'json',
  fields: fieldsOf(''),
  detail: { email: 'ada@example.org', topics: '', frequency: 'daily', language: 'en' } as const,
  fetch: fetcher,
});

function controller() {
  const changed = vi.fn();
  return { changed, subscription: new Subscription(changed) };
}

/** A fetch that waits for the answer, and notes what it was called with. */
function waiting() {
  const { promise, resolve } = deferred<Response>();
  const fetcher = vi.fn<typeof fetch>(() => promise);
  return { fetcher, resolve };
}

const taken: typeof fetch = async () => new Response();
const known: typeof fetch = async () => new Response(null, { status: 409 });

describe('a subscription', () => {
  test('says what became of it, for which address, at which server', async () => {
    const { subscription } = controller();
    await subscription.send(what(known));
    expect(subscription.state).toEqual({
      status: 'duplicate',
      email: 'ada@example.org',
      host: 'example.org',
    });
  });

  test('can be sent again after a failure', async () => {
    const { subscription } = controller();
    await subscription.send(what(async () => new Response('', { status: 500 })));
    expect(subscription.state.status).toBe('refused');
    await subscription.send(what(taken));
    expect(subscription.state.status).toBe('subscribed');
  });

  test('tells every step', async () => {
    const { changed, subscription } = controller();
    const { fetcher, resolve } = waiting();
    const sending = subscription.send(what(fetcher));
    expect(changed).toHaveBeenCalledTimes(1);
    resolve(new Response());
    await sending;
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('impatience', () => {
  test('submitting twice sends once', async () => {
    const { subscription } = controller();
    const { fetcher, resolve } = waiting();
    const first = subscription.send(what(fetcher));
    await subscription.send(what(fetcher));
    resolve(new Response());
    await first;
    expect(fetcher).toHaveBeenCalledTimes(1);
    expect(subscription.state.status).toBe('subscribed');
  });

  test('a wrong address typed while sending does not open the way to send twice', async () => {
    const { subscription } = controller();
    const { fetcher, resolve } = waiting();
    const first = subscription.send(what(fetcher));
    subscription.tell({ status: 'no-email' });
    expect(subscription.state).toEqual({ status: 'sending' });
    resolve(new Response());
    await first;
    expect(subscription.state.status).toBe('subscribed');
  });

  test('of ours ends too: a server that never answers is given up', async () => {
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const { subscription } = controller();
    await subscription.send(
      what(async (_, init) => {
        init?.signal?.throwIfAborted();
        return new Response();
      }),
    );
    expect(limit).toHaveBeenCalledWith(30_000);
    limit.mockRestore();
    expect(subscription.state.status).toBe('silent');
  });
});

describe('leaving the document', () => {
  test('while sending aborts, opens the form again and ignores the answer', async () => {
    const { subscription } = controller();
    const { fetcher, resolve } = waiting();
    const sending = subscription.send(what(fetcher));
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
    const first = subscription.send(what(before.fetcher));
    subscription.abort();
    await subscription.send(what(known));
    before.resolve(new Response());
    await first;
    expect(subscription.state.status).toBe('duplicate');
  });

  test('afterwards keeps what was said', async () => {
    const { subscription } = controller();
    await subscription.send(what(taken));
    subscription.abort();
    expect(subscription.state.status).toBe('subscribed');
  });
});
