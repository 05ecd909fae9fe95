import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** A running demo: its address, and how to stop it. */
export interface RunningDemo {
  url: string;
  close(): Promise<void>;
}

/** Builds the demo and serves it on a free port of this machine, as `pnpm start` does. */
export async function serveDemo(): Promise<RunningDemo> {
  const root = fileURLToPath(new URL('../../examples/demo', import.meta.url));
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The demo got no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
