import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readVariables } from '../../examples/newsletter/src/config/read-variables.ts';
import type { Purpose } from '../../examples/newsletter/src/links/signed-links.ts';
import {
  createService,
  type Service,
} from '../../examples/newsletter/src/service/create-service.ts';
import type { Subscriber } from '../../examples/newsletter/src/subscriptions/subscriber.ts';

/** When the clock of a test begins. */
export const NOON = Date.parse('2026-06-12T12:00:00Z');

/** A service without a socket, with a clock that stands still until it is moved. */
export interface TestService extends Service {
  clock: { now: number };
  /** Every line of the log. */
  lines: string[];
  post(
    path: string,
    body: object | string | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Signs up and confirms; the subscriber as it then is. */
  subscribe(address: string, more?: object): Promise<Subscriber>;
  /** The path of a link for a subscriber. */
  path(purpose: Purpose, subscriber: Pick<Subscriber, 'id' | 'generation'>): string;
}

const SAMPLE = fileURLToPath(new URL('../../examples/demo/sample-listing.json', import.meta.url));

/** Makes a service for a test. */
export async function testService(more: Record<string, string> = {}): Promise<TestService> {
  const clock = { now: NOON };
  const lines: string[] = [];
  let ids = 0;
  const variables = readVariables({
    BASE_URL: 'https://papers.example',
    LINK_KEYS: `a:${'a secret for tests alone; '.repeat(2)}`,
    SMTP_URL: 'smtp://127.0.0.1:9?tls=ignore',
    MAIL_FROM: 'papers@papers.example',
    DATABASE_URL: 'sqlite::memory:',
    LIST: SAMPLE,
    LIST_WINDOW: 'all',
    ORIGINS: 'https://site.example',
    ...more,
  });
  const service = await createService(variables, {
    now: () => clock.now,
    random: () => 0.5,
    newId: () => `id${++ids}`,
    log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
    // Long enough for the network to come in between.
    wait: () => pause(5),
  });
  const { app, parts } = service;
  const { subscribers } = parts.store;
  const post: TestService['post'] = async (path, body, headers = {}) => {
    const isForm = body instanceof URLSearchParams;
    const isText = typeof body === 'string';
    return app.request(path, {
      method: 'POST',
      body: isForm || isText ? body : JSON.stringify(body),
      headers: { ...(!isForm && { 'content-type': 'application/json' }), ...headers },
    });
  };
  return {
    ...service,
    clock,
    lines,
    post,
    get: async (path, headers = {}) => app.request(path, { headers }),
    async subscribe(address, wishes = {}) {
      await post('/subscribe', { email: address, ...wishes });
      const found = await subscribers.findByAddress(address);
      if (!found) throw new Error(`${address} was not taken.`);
      await post(pathOf('confirm', found), new URLSearchParams());
      return (await subscribers.find(found.id)) ?? found;
    },
    path: (purpose, subscriber) => pathOf(purpose, subscriber),
  };

  function pathOf(purpose: Purpose, subscriber: Pick<Subscriber, 'id' | 'generation'>): string {
    const { pathname, search } = new URL(parts.linkBook.link(purpose, subscriber, clock.now));
    return pathname + search;
  }
}
