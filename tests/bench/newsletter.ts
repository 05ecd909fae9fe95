import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../examples/newsletter/src/store/open-store.ts';
import { startCountingServer } from '../newsletter/crash/counting-server.ts';
import { freePort } from '../newsletter/free-port.ts';
import { requestsPerSecond } from './newsletter/requests.ts';
import { startNewsletter } from './newsletter/running-newsletter.ts';

const SIGN_UPS = 2_000;
const FEEDS = 10_000;
const DIGESTS = 10_000;
const TOPICS = ['', 'agents', 'robot*', '"world model"', 'agents, robot*'];
const LANGUAGES = ['en', 'de', 'ja'];

/**
 * The newsletter on loopback with its embedded database, each write lasting (`synchronous = FULL`): the
 * service in a process of its own; load and mail server share another one, and the machine.
 */
export async function benchNewsletter(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsletter-bench-'));
  console.log('\nThe newsletter');
  try {
    await benchRequests(folder);
    await benchDigests(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchRequests(folder: string): Promise<void> {
  const server = await startCountingServer(() => {});
  const port = await freePort();
  const service = await startNewsletter('serve', {
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'requests.db')}`,
    SMTP_URL: `smtp://127.0.0.1:${server.port}?tls=ignore`,
  });
  const signUps = await requestsPerSecond(
    port,
    SIGN_UPS,
    (at) => ({
      method: 'POST',
      path: '/subscribe',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        email: `reader${at}@example.org`,
        topics: 'robot*',
        frequency: 'daily',
        language: 'en',
      }),
    }),
    202,
  );
  print('sign-ups, their mails sent meanwhile', `${signUps} a second`);
  const path = '/feed.atom';
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const kilobytes = Math.round((await answer.text()).length / 1000);
  const etag = answer.headers.get('etag') ?? '';
  print(
    `feed of ${kilobytes} kB`,
    `${await requestsPerSecond(port, FEEDS, () => ({ path }), 200)} a second`,
  );
  const known = { path, headers: { 'if-none-match': etag } };
  print(
    'feed that is known by its ETag',
    `${await requestsPerSecond(port, FEEDS, () => known, 304)} a second`,
  );
  print('most memory of the service', `${service.peakMemory()} MB`);
  await service.stop();
  await server.close();
}

async function benchDigests(folder: string): Promise<void> {
  const path = join(folder, 'digests.db');
  await subscribeMany(path);
  const server = await startCountingServer(() => {});
  const began = performance.now();
  const service = await startNewsletter('work', {
    DATABASE_URL: `sqlite:${path}`,
    SMTP_URL: `smtp://127.0.0.1:${server.port}?tls=ignore`,
  });
  while (server.taken.size < DIGESTS) await pause(50);
  const seconds = (performance.now() - began) / 1000;
  print(
    `${DIGESTS} digests rendered and sent`,
    `${seconds.toFixed(1)} s, ${Math.round(DIGESTS / seconds)} a second`,
  );
  print('most memory of the worker', `${service.peakMemory()} MB`);
  await service.stop();
  await server.close();
}

/** In one transaction, beside the service: what is measured is sending. */
async function subscribeMany(path: string): Promise<void> {
  const store = await openStore(`sqlite:${path}`, () => {});
  await store.close();
  const database = new DatabaseSync(path);
  const insert = database.prepare(
    `INSERT INTO subscribers (id, address, address_key, state, topics, frequency, language, time_zone, signed_up_at, next_digest_at)
     VALUES (?1, ?2, ?2, 'active', ?3, 'daily', ?4, 'UTC', 0, ?5)`,
  );
  database.exec('BEGIN');
  for (let at = 0; at < DIGESTS; at++) {
    const [topics = '', language = ''] = [
      TOPICS[at % TOPICS.length],
      LANGUAGES[at % LANGUAGES.length],
    ];
    insert.run(`subscriber${at}`, `reader${at}@example.org`, topics, language, Date.now());
  }
  database.exec('COMMIT');
  database.close();
}

function print(what: string, figure: string): void {
  console.log(`  ${what.padEnd(40)} ${figure}`);
}
