import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { snippets } from './markdown.ts';

const { code = '' } =
  snippets().find(
    ({ page, code: text }) => page === 'docs/subscribe.md' && text.includes('createServer'),
  ) ?? {};

/** A port that nobody uses at the moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('there is no port');
  return address.port;
}

describe('the endpoint of the docs', () => {
  let url = '';
  let child: ReturnType<typeof spawn>;

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/subscribe`;
    child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, PORT: String(port) },
      stdio: 'inherit',
    });
    const status = async () => (await fetch(url)).status;
    await vi.waitFor(async () => expect(await status()).toBe(405), { timeout: 15_000 });
  });
  afterAll(() => child.kill());

  const post = async (body: string | URLSearchParams, type?: string) => {
    const headers = type ? { 'content-type': type } : undefined;
    const response = await fetch(url, { method: 'POST', body, ...(headers && { headers }) });
    return [response.status, (await response.json()).message];
  };
  const json = (email: unknown) =>
    post(JSON.stringify({ email, topics: 'robots' }), 'application/json');

  test('is short', () => expect(code.trim().split('\n').length).toBeLessThanOrEqual(25));

  test('takes JSON and forms, each address once', async () => {
    expect(await json('ada@example.org')).toEqual([202, '']);
    expect(await json('ada@example.org')).toEqual([409, '']);
    expect(await post(new URLSearchParams({ email: 'ada@example.org' }))).toEqual([409, '']);
    expect(await post(new URLSearchParams({ email: 'emmy@example.org' }))).toEqual([202, '']);
  });

  test('refuses what is no subscription, and lives on', async () => {
    expect(await json('nobody')).toEqual([422, 'this is no address.']);
    expect(await json(42)).toEqual([422, 'this is no address.']);
    expect(await post('{', 'application/json')).toEqual([400, 'this is no subscription.']);
    expect(await post('null', 'application/json')).toEqual([400, 'this is no subscription.']);
    expect((await post('x'.repeat(20_000), 'application/json'))[0]).toBe(413);
    expect(await json('grace@example.org')).toEqual([202, '']);
  });
});
