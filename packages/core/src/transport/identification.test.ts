import { afterEach, expect, it } from 'vitest';
import { type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { isAllowedRedirect } from './allowed-redirect.ts';
import { fetchBytes } from './fetch-bytes.ts';

let server: AnsweringServer | undefined;
afterEach(() => server?.close());

const identification = {
  params: { api_key: 'k3y', mailto: undefined },
  headers: { 'x-api-key': 's3cret' },
};

it('reaches the server and no address that comes back', async () => {
  server = await startServer((_, response) => response.end('x'));
  const { url } = await fetchBytes(`${server.origin}/list?q=1`, {}, { identification });
  expect(url).toBe(`${server.origin}/list?q=1`);
  expect(server.requests[0]?.url).toBe('/list?q=1&api_key=k3y');
  expect(server.requests[0]?.headers['x-api-key']).toBe('s3cret');
});

it('stands in no error, even when the server echoes it', async () => {
  server = await startServer((_, response) => response.writeHead(401).end('bad key k3y s3cret'));
  const error: unknown = await fetchBytes(server.origin, {}, { identification }).catch(
    (e: unknown) => e,
  );
  expect(error).toMatchObject({ status: 401, received: 'bad key ••• •••' });
  if (!(error instanceof Error)) throw error;
  expect(`${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`).not.toMatch(
    /k3y|s3cret/,
  );
});

it('does not follow a redirect to another host', async () => {
  const other = await startServer((_, response) => response.end('x'));
  server = await startServer((_, response) =>
    response.writeHead(302, { location: other.origin }).end(),
  );
  await expect(fetchBytes(server.origin, { retries: 0 }, { identification })).rejects.toMatchObject(
    { code: 'network' },
  );
  expect(other.requests).toHaveLength(0);
  await other.close();
});

it.each([
  ['https://a.org/', 'https://b.org/', true],
  ['http://a.org/', 'https://a.org/', true],
  ['https://a.org/', 'http://a.org/', false],
  ['https://a.org/', 'https://10.0.0.1/', false],
  ['https://a.org/', 'https://[::1]/', false],
  ['http://localhost:1/', 'http://127.0.0.1:2/', true],
])('a redirect from %s to %s is allowed: %s', (from, to, isAllowed) => {
  expect(isAllowedRedirect(from, to)).toBe(isAllowed);
});
