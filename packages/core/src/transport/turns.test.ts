import { expect, it } from 'vitest';
import { fetchBytes } from './fetch-bytes.ts';
import { pauseOf } from './politeness.ts';
import { createTurns } from './turns.ts';

/** Time that passes only when someone waits. */
function virtualTurns() {
  let now = 0;
  const turns = createTurns({
    now: () => now,
    async sleep(ms) {
      now += ms;
    },
  });
  return { turns, now: () => now };
}

it('ten requests to arXiv at once take 27 seconds, one connection at a time', async () => {
  const { turns, now } = virtualTurns();
  const startedAt: number[] = [];
  let open = 0;
  const fake: typeof fetch = async () => {
    open += 1;
    expect(open).toBe(1);
    startedAt.push(now());
    await Promise.resolve();
    open -= 1;
    return new Response('x');
  };
  const asks = Array.from({ length: 10 }, (_, i) =>
    fetchBytes(`https://${i % 2 ? 'rss' : 'export'}.arxiv.org/${i}`, { turns, fetch: fake }),
  );
  await Promise.all(asks);
  expect(startedAt).toEqual(startedAt.map((_, index) => index * 3_000));
});

it('a try after a failure waits for its pause too', async () => {
  const { turns, now } = virtualTurns();
  const startedAt: number[] = [];
  const fake: typeof fetch = async () => {
    startedAt.push(now());
    return new Response('x', {
      status: startedAt.length < 2 ? 503 : 200,
      headers: { 'retry-after': '0' },
    });
  };
  await fetchBytes('https://export.arxiv.org/', { turns, fetch: fake });
  expect(startedAt).toEqual([0, 3_000]);
});

it('a failure frees the turn for the next', async () => {
  const { turns } = virtualTurns();
  const options = { turns, retries: 0 };
  const fail = fetchBytes('https://arxiv.org/a', {
    ...options,
    fetch: () => Promise.reject(new TypeError('no')),
  });
  const next = fetchBytes('https://arxiv.org/b', {
    ...options,
    fetch: async () => new Response('x'),
  });
  await expect(fail).rejects.toMatchObject({ code: 'network' });
  expect((await next).bytes).toHaveLength(1);
});

it('giving up while waiting for the turn ends it and sends nothing', async () => {
  const { turns } = virtualTurns();
  const controller = new AbortController();
  let answer = (_: Response) => {};
  const first = fetchBytes('https://arxiv.org/a', {
    turns,
    fetch: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const waiting = fetchBytes('https://arxiv.org/b', {
    turns,
    signal: controller.signal,
    fetch: () => expect.unreachable(),
  });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
  answer(new Response('x'));
  expect((await first).bytes).toHaveLength(1);
});

it('hosts that ask for no pause wait for nobody', () => {
  expect(pauseOf('https://example.org/', false)).toBeUndefined();
  expect(pauseOf('https://notarxiv.org/', false)).toBeUndefined();
  expect(pauseOf('https://eutils.ncbi.nlm.nih.gov/', true)?.ms).toBe(100);
  expect(pauseOf('https://eutils.ncbi.nlm.nih.gov/', false)?.ms).toBe(340);
});
