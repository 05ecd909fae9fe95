import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../../examples/newsletter/src/store/open-store.ts';
import type { Store } from '../../../examples/newsletter/src/store/store.ts';
import { type CountingServer, startCountingServer } from './counting-server.ts';

/** The steps at which a worker can die, in the order in which a mail passes them. */
export const CRASH_STEPS = [
  'planned',
  'claimed',
  'composed',
  'content-sent',
  'marked',
  // The server has the last line and did not answer yet: the server’s process kills the worker.
  'received',
  'accepted',
  'kept',
  // At a moment that nobody chose.
  'any',
] as const;

/** One of {@link CRASH_STEPS}. */
export type CrashStep = (typeof CRASH_STEPS)[number];

/** How a worker dies: at a step of its n-th mail; at `any` after n times 40 ms. */
export interface Death {
  step: CrashStep;
  at: number;
}

/** What a crash run is to do. */
export interface CrashRunOptions {
  databaseUrl: string;
  subscribers: number;
  /** Where each worker dies, one after the other; the workers after the last one live. */
  deaths: readonly Death[];
  whenUnsure: 'hold' | 'resend';
  connections: number;
}

/** What came of it. */
export interface CrashReport {
  kills: Record<string, number>;
  /** How many subscribers got no mail, one, two, … */
  received: Record<number, number>;
  /** Of the mails that were held as unsure: had the server taken them? */
  unsure: { taken: number; notTaken: number };
  /** Subscribers who got none and whose mail is not held as unsure: lost without a word. */
  lost: number;
  /** Subscribers who got several with different Message-IDs. */
  differing: number;
  seconds: number;
}

const WORKERS = 2;
// Longer than a mail takes on a busy machine, for a lease that ends is no crash.
const LEASE_MS = 2_500;
const WORKER = fileURLToPath(new URL('./crash-worker.ts', import.meta.url));

/** Sends a digest to subscribers with two workers that are killed again and again, and counts. */
export async function crashRun(options: CrashRunOptions): Promise<CrashReport> {
  const began = performance.now();
  const store = await openStore(options.databaseUrl, () => {});
  const ids = await subscribeAll(store, options.subscribers);
  const kills: Record<string, number> = {};
  // Before anybody else can plan, for there is nothing to plan afterwards.
  const first = options.deaths.filter(({ step }) => step === 'planned');
  const deaths = options.deaths.filter(({ step }) => step !== 'planned').values();
  const doomed = new Map<string, ChildProcess>();
  const server = await startCountingServer((client) => doomed.get(client)?.kill('SIGKILL'));
  let isOver = false;
  let count = 0;

  const liveOnce = async (name: string, death: Death | undefined) => {
    const child = startWorker(name, server.port, options, death);
    const ended = once(child, 'exit');
    if (death?.step === 'received') doomed.set(name, child);
    if (death?.step === 'any') setTimeout(() => child.kill('SIGKILL'), 400 + death.at * 40);
    await untilOver(() => isOver, child, ended);
    doomed.delete(name);
    const wasKilled = child.signalCode === 'SIGKILL';
    if (!wasKilled && !isOver) throw new Error(`${name} ended by itself.`);
    if (death && wasKilled) kills[death.step] = (kills[death.step] ?? 0) + 1;
  };
  const keepWorking = async () => {
    while (!isOver) await liveOnce(`worker-${++count}.example`, deaths.next().value);
  };
  for (const death of first) await liveOnce(`worker-${++count}.example`, death);
  const workers = Array.from({ length: WORKERS }, keepWorking);
  const finished = untilDone(store, ids).then(() => {
    isOver = true;
  });
  await Promise.all([...workers, finished]);
  const report = await reportOf(store, ids, server);
  await Promise.all([store.close(), server.close()]);
  return { kills, ...report, seconds: Math.round((performance.now() - began) / 100) / 10 };
}

async function subscribeAll(store: Store, count: number): Promise<Map<string, string>> {
  const now = Date.now();
  const preferences = { topics: '', frequency: 'daily', language: 'en', timeZone: 'UTC' } as const;
  const ids = new Map<string, string>();
  for (let one = 0; one < count; one++) {
    const [id, address] = [`subscriber${one}`, `reader${one}@example.org`];
    ids.set(id, address);
    await store.subscribers.signUp({ id, address, preferences, at: now });
    await store.subscribers.confirm(id, 0, now, now - 1);
  }
  // The mails to confirm are not what is counted here.
  const answers = await store.outbox.claim('setup', now, now + 60_000, count);
  for (const { key } of answers) await store.outbox.skip({ key, worker: 'setup' }, 'setup');
  return ids;
}

function startWorker(
  name: string,
  port: number,
  { databaseUrl, whenUnsure, connections }: CrashRunOptions,
  death: Death | undefined,
): ChildProcess {
  return spawn(process.execPath, [WORKER], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      BASE_URL: `http://${name}`,
      LINK_KEYS: `a:${'0'.repeat(32)}`,
      SMTP_URL: `smtp://127.0.0.1:${port}?tls=ignore`,
      SMTP_CONNECTIONS: String(connections),
      MAIL_FROM: 'papers@example.org',
      DATABASE_URL: databaseUrl,
      LIST: fileURLToPath(new URL('../../../examples/demo/sample-listing.json', import.meta.url)),
      LIST_WINDOW: 'all',
      WHEN_UNSURE: whenUnsure,
      LEASE_MS: String(LEASE_MS),
      ...(death && { CRASH_STEP: death.step, CRASH_AT: String(death.at) }),
    },
  });
}

/** Waits for the death of a worker, or lets it go when there is nothing left to do. */
async function untilOver(
  isOver: () => boolean,
  child: ChildProcess,
  ended: Promise<unknown>,
): Promise<void> {
  while (!isOver() && child.exitCode === null && child.signalCode === null) await pause(20);
  if (child.signalCode === null) child.kill('SIGTERM');
  await ended;
}

/** Every digest is at an end: sent, or held. */
async function untilDone(store: Store, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const id of ids.keys()) {
    for (;;) {
      const mails = (await store.subscribers.ownData(id))?.mails ?? [];
      const digest = mails.find(({ kind }) => kind === 'digest');
      if (digest && ['sent', 'unsure'].includes(digest.state)) break;
      if (digest && ['skipped', 'parked'].includes(digest.state))
        throw new Error(`A digest is ${digest.state}.`);
      await pause(50);
    }
  }
}

async function reportOf(store: Store, ids: ReadonlyMap<string, string>, { taken }: CountingServer) {
  const received: Record<number, number> = {};
  const held = new Set((await store.outbox.parked()).map(({ subscriberId }) => subscriberId));
  const unsure = { taken: 0, notTaken: 0 };
  let lost = 0;
  let differing = 0;
  for (const [id, address] of ids) {
    const mails = taken.get(address) ?? [];
    received[mails.length] = (received[mails.length] ?? 0) + 1;
    if (held.has(id)) unsure[mails.length > 0 ? 'taken' : 'notTaken']++;
    else if (mails.length === 0) lost++;
    if (new Set(mails).size > 1) differing++;
  }
  return { received, unsure, lost, differing };
}
