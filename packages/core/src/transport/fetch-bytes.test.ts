import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchError, isFetchError } from '../errors/fetch-error.ts';
import { type Answer, type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { fetchBytes, type TransportOptions } from './fetch-bytes.ts';

let server: AnsweringServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(answer: Answer): Promise<AnsweringServer> {
  server = await startServer(answer);
  return server;
}

/** The error that a fetch ends with. */
async function refusal(url: string, options: TransportOptions): Promise<FetchError> {
  try {
    await fetchBytes(url, options);
  } catch (error) {
    if (isFetchError(error)) return error;
    throw error;
  }
  throw new Error('the bytes came');
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('an answer', () => {
  it('gives its bytes as they are, whatever type it claims', async () => {
    const body = Buffer.from([0, 255, 254, 10, 13]);
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-16' }).end(body);
    });
    const fetched = await fetchBytes(`${origin}/list`);
    expect([...fetched.bytes]).toEqual([...body]);
    expect(fetched.url).toBe(`${origin}/list`);
    expect(Date.parse(fetched.date ?? '')).not.toBeNaN();
  });

  it('may be compressed, or nothing', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/gzip')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('compressed'));
      else response.writeHead(204).end();
    });
    expect(text((await fetchBytes(`${origin}/gzip`)).bytes)).toBe('compressed');
    expect((await fetchBytes(`${origin}/none`)).bytes).toHaveLength(0);
  });

  it('that comes in many pieces is put together in order', async () => {
    const pieces = Array.from({ length: 100 }, (_, piece) => `${piece},`);
    const body = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const { bytes } = await fetchBytes('https://example.org/', {
      fetch: async () => new Response(body),
    });
    expect(text(bytes)).toBe(pieces.join(''));
  });

  it('after a redirect has the address where it was found', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/old')
        response.writeHead(302, { location: '/new?date=2026-06-12' }).end();
      else response.end('found');
    });
    const { bytes, url } = await fetchBytes(`${origin}/old`);
    expect(text(bytes)).toBe('found');
    expect(url).toBe(`${origin}/new?date=2026-06-12`);
  });
});

describe('a request', () => {
  it('tells the server nothing about the reader', async () => {
    const { origin, requests } = await serve((_, response) => response.end('x'));
    const asked: Request[] = [];
    await fetchBytes(origin, {
      fetch: (input, init) => {
        if (input instanceof Request) asked.push(input);
        return fetch(input, init);
      },
    });
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
    const headers = requests[0]?.headers ?? {};
    for (const name of ['cookie', 'referer', 'authorization', 'origin'])
      expect(headers).not.toHaveProperty(name);
  });
});

describe('slowness', () => {
  it('of the first byte ends in a timeout', async () => {
    const { origin } = await serve(() => {});
    const error = await refusal(origin, { timeout: 50 });
    expect(error).toMatchObject({ code: 'timeout', url: origin });
    expect(error.message).toContain('within 50 ms');
  });

  it('of the body ends in a timeout too', async () => {
    const { origin } = await serve((_, response) => void response.write('the first piece'));
    expect(await refusal(origin, { timeout: 100 })).toMatchObject({ code: 'timeout' });
  });

  it('of a body that nobody can stop ends in a timeout all the same', async () => {
    const error = await refusal('https://example.org/', {
      timeout: 50,
      fetch: async () => new Response(new ReadableStream()),
    });
    expect(error).toMatchObject({ code: 'timeout' });
  });

  it('of all tries together ends in a timeout', async () => {
    const { origin, requests } = await serve((_, response) => {
      response.writeHead(503).end();
    });
    expect(await refusal(origin, { timeout: 150, retries: 5 })).toMatchObject({ code: 'timeout' });
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['seconds', '3600'],
    ['a date', 'Fri, 12 Jun 2026 10:00:00 GMT'],
  ])('that the server announces in %s beyond the limit is not waited for', async (_, value) => {
    const { origin, requests } = await serve((_request, response) => {
      response.writeHead(503, { 'retry-after': value }).end();
    });
    const now = () => Date.parse('2026-06-12T09:00:00Z');
    const error = await refusal(origin, { timeout: 5_000, retries: 5, now });
    expect(error).toMatchObject({ code: 'status', status: 503 });
    expect(error.hint).toContain('in 3600 s');
    expect(requests).toHaveLength(1);
  });
});

describe('an error status', () => {
  it('of too many requests is tried again when the server says so', async () => {
    const { origin, requests } = await serve((_, response, count) => {
      if (count === 1) response.writeHead(429, { 'retry-after': '0' }).end('slow down');
      else response.end('second try');
    });
    expect(text((await fetchBytes(origin)).bytes)).toBe('second try');
    expect(requests).toHaveLength(2);
  });

  it('of the server is tried again, then reported', async () => {
    const { origin, requests } = await serve((_, response) => response.writeHead(500).end('oops'));
    const error = await refusal(`${origin}/list`, { retries: 1 });
    expect(error).toMatchObject({
      code: 'status',
      status: 500,
      received: 'oops',
      url: `${origin}/list`,
    });
    expect(error.message).toContain(`status 500: GET ${origin}/list.`);
    expect(requests).toHaveLength(2);
  });

  it.each([
    [404, 'Check the address.'],
    [401, 'asks for a key'],
    [403, 'refuses this client'],
    [410, 'Check the request.'],
  ])('of %s is reported at once, with what to do', async (status, hint) => {
    const { origin, requests } = await serve((_, response) => response.writeHead(status).end());
    const error = await refusal(origin, {});
    expect(error).toMatchObject({ code: 'status', status });
    expect(error.hint).toContain(hint);
    expect(error).not.toHaveProperty('received');
    expect(requests).toHaveLength(1);
  });

  it('is not tried again when nobody wants it', async () => {
    const { origin, requests } = await serve((_, response) => response.writeHead(503).end());
    expect(await refusal(origin, { retries: 0 })).toMatchObject({ status: 503 });
    expect(requests).toHaveLength(1);
  });
});

describe('no connection', () => {
  it('is reported as the network’s fault', async () => {
    const { origin, close } = await startServer(() => {});
    await close();
    const error = await refusal(origin, { retries: 0 });
    expect(error).toMatchObject({ code: 'network', url: origin });
    expect(error.hint).toContain('CORS');
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('any more, in the middle of the body, is no listing either', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    expect(await refusal(origin, { retries: 0 })).toMatchObject({ code: 'network' });
  });
});

describe('size', () => {
  it('beyond the cap is refused, also when little was sent of it', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    const { origin, requests } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const error = await refusal(origin, { maxBytes: 10_000 });
    expect(error).toMatchObject({ code: 'too-large' });
    expect(error.message).toContain('10000 bytes');
    expect(requests).toHaveLength(1);
  });

  it('beyond the cap ends the transfer', async () => {
    const { origin, requests } = await serve((_, response) => {
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await refusal(origin, { maxBytes: 100_000 })).toMatchObject({ code: 'too-large' });
    const socket = requests[0]?.socket;
    if (!socket?.destroyed) await new Promise((resolve) => socket?.once('close', resolve));
    expect(socket?.destroyed).toBe(true);
  });

  it('of just the cap is taken', async () => {
    const { origin } = await serve((_, response) => response.end('x'.repeat(1_000)));
    expect((await fetchBytes(origin, { maxBytes: 1_000 })).bytes).toHaveLength(1_000);
    expect(await refusal(origin, { maxBytes: 999 })).toMatchObject({ code: 'too-large' });
  });
});

describe('giving up', () => {
  it('before the request sends none', async () => {
    const { origin, requests } = await serve((_, response) => response.end('x'));
    expect(await refusal(origin, { signal: AbortSignal.abort() })).toMatchObject({
      code: 'aborted',
    });
    expect(requests).toHaveLength(0);
  });

  it('while waiting for the answer ends it', async () => {
    const controller = new AbortController();
    const { origin } = await serve(() => controller.abort());
    expect(await refusal(origin, { signal: controller.signal })).toMatchObject({ code: 'aborted' });
  });

  it('in the middle of the body ends it', async () => {
    const controller = new AbortController();
    const { origin } = await serve((_, response) => {
      response.write('the first piece', () => controller.abort());
    });
    expect(await refusal(origin, { signal: controller.signal })).toMatchObject({ code: 'aborted' });
  });

  it('while waiting to try again ends it', async () => {
    const controller = new AbortController();
    const { origin, requests } = await serve((_, response) => {
      response.writeHead(503, { 'retry-after': '60' }).end();
      setImmediate(() => controller.abort());
    });
    expect(await refusal(origin, { signal: controller.signal })).toMatchObject({ code: 'aborted' });
    expect(requests).toHaveLength(1);
  });
});
