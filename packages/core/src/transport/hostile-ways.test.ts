import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isFetchError } from '../errors/fetch-error.ts';
import { type Answer, type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { fetchBytes, type TransportOptions } from './fetch-bytes.ts';
import { createTurns } from './turns.ts';

let server: AnsweringServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(answer: Answer): Promise<AnsweringServer> {
  server = await startServer(answer);
  return server;
}

async function refusal(url: string, options: TransportOptions = {}) {
  const error: unknown = await fetchBytes(url, options).catch((e: unknown) => e);
  if (isFetchError(error)) return error;
  throw error instanceof Error ? error : new Error('the bytes came');
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a connection that breaks off', () => {
  it.each([
    ['before the answer', (response: Parameters<Answer>[1]) => void response.destroy()],
    [
      'in the middle of the body',
      (response: Parameters<Answer>[1]) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half', () => response.destroy());
      },
    ],
    [
      'in the middle of a body of unknown length',
      (response: Parameters<Answer>[1]) => void response.write('half', () => response.destroy()),
    ],
  ])('%s is tried again', async (_, breakOff) => {
    const { origin, requests } = await serve((_request, response, count) => {
      if (count === 1) breakOff(response);
      else response.end('whole');
    });
    expect(text((await fetchBytes(origin, { retries: 1 })).bytes)).toBe('whole');
    expect(requests).toHaveLength(2);
  });

  it('with the words of another platform is tried again too', async () => {
    let count = 0;
    const fetch = async () => {
      count += 1;
      if (count === 2) return new Response('whole');
      const broken = new ReadableStream({
        pull: (controller) => controller.error(new TypeError('Error in body stream')),
      });
      return new Response(broken);
    };
    const { bytes } = await fetchBytes('https://example.org/', { fetch, retries: 1 });
    expect(text(bytes)).toBe('whole');
  });

  it('again and again is given up after the tries that were allowed', async () => {
    const { origin, requests } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    expect(await refusal(origin, { retries: 1 })).toMatchObject({ code: 'network', url: origin });
    expect(requests).toHaveLength(2);
  });

  it('is not tried again beyond the time limit', async () => {
    const { origin, requests } = await serve((_, response) => void response.destroy());
    const error = await refusal(origin, { retries: 50, timeout: 400 });
    expect(error.code).toBe('timeout');
    expect(requests.length).toBeLessThanOrEqual(3);
  });
});

describe('a body', () => {
  it('that is shorter than was promised is called cut off', async () => {
    const fetch = async () => new Response('half', { headers: { 'content-length': '8' } });
    const error = await refusal('https://example.org/', { fetch, retries: 0 });
    expect(error).toMatchObject({ code: 'network', received: '4 bytes' });
    expect(error.message).toContain('cut off');
  });

  it('that is longer unpacked than on the way is not', async () => {
    const packed = gzipSync('x'.repeat(10_000));
    const { origin } = await serve((_, response) => {
      const headers = { 'content-encoding': 'gzip', 'content-length': packed.length };
      response.writeHead(200, headers).end(packed);
    });
    expect((await fetchBytes(origin)).bytes).toHaveLength(10_000);
  });

  it('that claims a compression it has not fails clearly', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not compressed at all');
    });
    expect(await refusal(origin, { retries: 0 })).toMatchObject({ code: 'network' });
  });

  it('that has a character set of its own is left as it is', async () => {
    const { origin } = await serve((_, response) => {
      const headers = { 'content-type': 'application/json; charset=utf-16' };
      response.writeHead(200, headers).end('Zoé');
    });
    expect(text((await fetchBytes(origin)).bytes)).toBe('Zoé');
  });

  it('of an error that never ends is not waited for beyond the time limit', async () => {
    const { origin } = await serve((_, response) => void response.writeHead(500).write('oops'));
    expect(await refusal(origin, { timeout: 150, retries: 0 })).toMatchObject({ code: 'timeout' });
  });
});

describe('redirects', () => {
  it('in a circle end', async () => {
    const { origin, requests } = await serve((request, response) => {
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    expect(await refusal(`${origin}/a`, { retries: 0 })).toMatchObject({ code: 'network' });
    expect(requests.length).toBeLessThanOrEqual(21);
  });

  it('from the public network into a private one give nothing away', async () => {
    const inside = new Response('secret');
    Object.defineProperty(inside, 'url', { value: 'http://169.254.169.254/latest' });
    const error = await refusal('https://example.org/', { fetch: async () => inside });
    expect(error).toMatchObject({ code: 'network', received: 'http://169.254.169.254/latest' });
    expect(error.message).not.toContain('secret');
  });
});

describe('a fetch that passes over its signal', () => {
  const deaf = () => new Promise<Response>(() => {});

  it('ends at the time limit', async () => {
    const error = await refusal('https://example.org/', { fetch: deaf, timeout: 30 });
    expect(error).toMatchObject({ code: 'timeout' });
  });

  it('ends when the caller gives up', async () => {
    const controller = new AbortController();
    const waiting = refusal('https://example.org/', { fetch: deaf, signal: controller.signal });
    setImmediate(() => controller.abort());
    expect(await waiting).toMatchObject({ code: 'aborted' });
  });

  it('does not hold the queue of its host', async () => {
    const turns = createTurns({ now: () => 0, sleep: async () => {} });
    const first = refusal('https://arxiv.org/a', { turns, fetch: deaf, timeout: 30 });
    const fetch = async () => new Response('x');
    const next = fetchBytes('https://arxiv.org/b', { turns, fetch });
    expect(await first).toMatchObject({ code: 'timeout' });
    expect((await next).bytes).toHaveLength(1);
  });
});

describe('a question that is sent', () => {
  it('goes as JSON, is tried again, and never loses its body', async () => {
    const bodies: string[] = [];
    const { origin, requests } = await serve(async (request, response, count) => {
      let body = '';
      for await (const piece of request) body += String(piece);
      bodies.push(body);
      response.writeHead(count === 1 ? 502 : 200).end('answer');
    });
    const { bytes } = await fetchBytes(origin, { retries: 1 }, { question: '{"query":"x"}' });
    expect(text(bytes)).toBe('answer');
    expect(bodies).toEqual(['{"query":"x"}', '{"query":"x"}']);
    expect(requests[1]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
  });
});
