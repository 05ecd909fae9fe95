import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Something that a page can load, kept in memory. */
export interface Resource {
  body: string | Buffer;
  type: string;
}

/** A site on a free port of this machine, served from memory. */
export interface Site {
  origin: string;
  /** Puts a page or a file at a path, `/list.json`. */
  put(path: string, body: string, type?: string): void;
  /** Milliseconds by which answers to paths that match come late; nothing is late by default. */
  delay(isLate: (path: string) => boolean, ms: number): void;
  close(): Promise<void>;
}

const cdn = new URL('../../../packages/widget/dist/cdn/', import.meta.url);
const SCRIPT = 'text/javascript; charset=utf-8';

/** Starts a site with the built panel below `/cdn/`. */
export async function startSite(): Promise<Site> {
  const resources = new Map<string, Resource>(
    readdirSync(cdn)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/cdn/${name}`, { body: readFileSync(new URL(name, cdn)), type: SCRIPT }]),
  );
  let late = { isLate: (_: string) => false, ms: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const resource = resources.get(pathname);
    const answer = () => {
      // Browsers ask for a favicon, and nothing is what they get.
      response.writeHead(resource ? 200 : 204, { 'content-type': resource?.type ?? 'text/plain' });
      response.end(resource?.body);
    };
    if (late.isLate(pathname)) setTimeout(answer, late.ms);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site got no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    put: (path, body, type = 'text/html; charset=utf-8') => resources.set(path, { body, type }),
    delay: (isLate, ms) => {
      late = { isLate, ms };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The type of a script, for `put`. */
export const script = SCRIPT;
