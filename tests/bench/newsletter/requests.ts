import { Agent, type RequestOptions, request } from 'node:http';

/** Sends requests over some kept connections, one after the other on each; resolves with how many a second came back. */
export async function requestsPerSecond(
  port: number,
  total: number,
  optionsOf: (at: number) => RequestOptions & { body?: string },
  expectedStatus: number,
): Promise<number> {
  const connections = 16;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let next = 0;
  const lane = async () => {
    while (next < total) {
      const status = await send({ port, agent, host: '127.0.0.1', ...optionsOf(next++) });
      if (status !== expectedStatus)
        throw new Error(`The answer was ${status}, not ${expectedStatus}.`);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  return Math.round((total / (performance.now() - began)) * 1000);
}

function send({ body, ...options }: RequestOptions & { body?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
