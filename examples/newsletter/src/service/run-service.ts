import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import type { Service } from './create-service.ts';

/** A service that runs. */
export interface RunningService {
  port: number;
  /** Takes no more requests, finishes what was begun and closes everything. */
  stop(): Promise<void>;
}

const TIDY_EVERY_MS = 3_600_000;
const PATIENCE_MS = 10_000;

/** Listens, and starts the worker and the hourly tidying. */
export async function runService(
  service: Service,
  { host, port }: { host: string; port: number },
): Promise<RunningService> {
  const server = createAdaptorServer({ fetch: service.app.fetch });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('There is no port to listen at.');
  service.worker.start();
  const tidying = setInterval(() => void tidy(service), TIDY_EVERY_MS);
  service.parts.log('started', { port: address.port });
  return {
    port: address.port,
    async stop() {
      clearInterval(tidying);
      const closed = once(server, 'close');
      server.close();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const cut = setTimeout(
        () => 'closeAllConnections' in server && server.closeAllConnections(),
        PATIENCE_MS,
      );
      await closed;
      clearTimeout(cut);
      await service.close();
      service.parts.log('stopped');
    },
  };
}

async function tidy({ tidy: run, parts }: Service): Promise<void> {
  await run().catch((error: unknown) => parts.log('tidy-problem', { reason: String(error) }));
}
