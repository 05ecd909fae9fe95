import type { Hono } from 'hono';
import type { Variables } from '../config/variables.ts';
import { composer } from '../digests/compose-delivery.ts';
import { listingSource } from '../digests/listing-source.ts';
import { DigestMaker } from '../digests/make-digest.ts';
import { Rankings } from '../digests/rank-for.ts';
import { createApp } from '../http/app.ts';
import { LinkBook } from '../links/link-book.ts';
import { SignedLinks } from '../links/signed-links.ts';
import { SmtpLane } from '../mail/smtp-lane.ts';
import { smtpServerAt } from '../mail/smtp-server.ts';
import type { Step } from '../outbox/sender.ts';
import { Worker } from '../outbox/worker.ts';
import { dueDigest } from '../schedule/digest-times.ts';
import { openStore } from '../store/open-store.ts';
import type { DuePlan } from '../store/store.ts';
import type { Outside, Parts } from './parts.ts';

/** What a service needs from outside, its worker included. */
export interface ServiceOutside extends Outside {
  /** Resolves after so many milliseconds, or when the signal fires. */
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** How long a worker may take for one mail, in milliseconds. Default five minutes. */
  leaseMs?: number | undefined;
  /** How long a worker rests when there is nothing to do, in milliseconds. Default a second. */
  restMs?: number | undefined;
  /** Told of every step of every mail; tests end the process there. */
  passed?: ((step: Step | 'planned') => void) | undefined;
}

/** The service before anything listens or runs. */
export interface Service {
  app: Hono;
  parts: Parts;
  worker: Worker;
  /** Deletes what need not be kept any longer. */
  tidy(): Promise<void>;
  /** Finishes what is being sent and closes the database. */
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
const LEASE_MS = 300_000;
const REST_MS = 1_000;

/** Puts the service together. */
export async function createService(
  variables: Variables,
  outside: ServiceOutside,
): Promise<Service> {
  const { now, log } = outside;
  const store = await openStore(variables.DATABASE_URL, (error) =>
    log('database-problem', { reason: error.message }),
  );
  const links = new SignedLinks(variables.LINK_KEYS);
  const parts: Parts = {
    ...outside,
    variables,
    store,
    links,
    linkBook: new LinkBook(links, variables.BASE_URL),
    list: listingSource({
      place: variables.LIST,
      maxAgeMs: variables.LIST_MAX_AGE * 1000,
      now,
      problem: (error) => log('list-problem', { reason: String(error) }),
    }),
    rankings: new Rankings({ limit: variables.DIGEST_LIMIT, window: variables.LIST_WINDOW }, now),
    digests: new DigestMaker(houseOf(variables)),
    hours: { hour: variables.DIGEST_HOUR, weekday: variables.DIGEST_WEEKDAY },
  };
  const worker = new Worker(workerOptions(parts, outside));
  return {
    app: createApp(parts),
    parts,
    worker,
    tidy: () => store.subscribers.tidy(now() - 2 * DAY_MS, now() - 30 * DAY_MS),
    async close() {
      await worker.stop();
      await store.close();
    },
  };
}

function houseOf(variables: Variables): ConstructorParameters<typeof DigestMaker>[0] {
  const { MAIL_NAME: heading, HOME_URL: homeUrl, SENDER: sender, BASE_URL } = variables;
  const { hostname } = new URL(BASE_URL);
  return {
    heading,
    homeUrl,
    sender,
    // A list is named by a domain; an address of numbers is none.
    listId: /\.[a-z][a-z0-9-]*$/.test(hostname) ? hostname : undefined,
    abstractLength: variables.DIGEST_ABSTRACT,
  };
}

function workerOptions(
  parts: Parts,
  outside: ServiceOutside,
): ConstructorParameters<typeof Worker>[0] {
  const { variables, store, hours, now, random, log } = parts;
  const { wait, passed, leaseMs = LEASE_MS, restMs = REST_MS } = outside;
  const server = smtpServerAt(variables.SMTP_URL, new URL(variables.BASE_URL).hostname);
  const plan: DuePlan = (due) => {
    const digest = dueDigest(due.nextDigestAt, now(), due, hours);
    passed?.('planned');
    return digest;
  };
  return {
    outbox: store.outbox,
    worker: outside.newId(),
    now,
    random,
    compose: composer(parts),
    log,
    mostTries: variables.SMTP_TRIES,
    mostBounces: variables.HARD_BOUNCES,
    leaseMs,
    whenUnsure: variables.WHEN_UNSURE,
    passed,
    plan,
    lanes: Array.from({ length: variables.SMTP_CONNECTIONS }, () => new SmtpLane(server)),
    wait,
    restMs,
  };
}
