import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ScriptedServer, startScriptedServer, type Treatment } from './scripted-server.ts';
import { type TestService, testService } from './test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ADA = 'ada@example.org';

let server: ScriptedServer;
let service: TestService;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.taken.length = 0;
  server.treat(ADA, 'take');
  service = await testService({ SMTP_URL: server.url, SMTP_TRIES: '3', SMTP_CONNECTIONS: '2' });
});
afterEach(() => service.close());

const work = async () => {
  while ((await service.worker.work()) > 0);
};
const parked = () => service.parts.store.outbox.parked();
/** Confirmed, the mail to confirm sent, and now it is the hour of the next digest. */
const due = async (treatment: Treatment, wishes = {}) => {
  const subscriber = await service.subscribe(ADA, wishes);
  await work();
  server.taken.length = 0;
  server.treat(ADA, treatment);
  service.clock.now = subscriber.nextDigestAt ?? 0;
  return subscriber;
};
const stateOf = async (id: string) => {
  const data = await service.parts.store.subscribers.ownData(id);
  return data?.mails.filter(({ kind }) => kind === 'digest').map(({ state }) => state);
};

describe('a digest that is due', () => {
  it('arrives once, in the language, with its headers, and the next one a day later', async () => {
    await due('take', { language: 'de', topics: 'robot*' });
    await work();
    expect(server.taken).toHaveLength(1);
    const mail = server.taken[0]?.mail;
    expect(mail?.from?.text).toBe('"Trending papers" <papers@papers.example>');
    expect(mail?.headers.get('content-language')).toBe('de');
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('https://papers.example/unsubscribe?t=') },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{32}@papers\.example>$/);
    expect(mail?.html).toContain('https://papers.example/manage?t=');
    service.clock.now += DAY - 1;
    await work();
    expect(server.taken).toHaveLength(1);
    service.clock.now += 1;
    await work();
    expect(server.taken).toHaveLength(2);
    expect(server.taken[1]?.mail.messageId).not.toBe(mail?.messageId);
  });

  it('is not sent when no paper is in it, and the period is over all the same', async () => {
    const { id } = await due('take', { topics: 'zeppelins' });
    await work();
    expect(server.taken).toEqual([]);
    expect(await stateOf(id)).toEqual(['skipped']);
  });

  it('takes the wishes of the moment when it is sent', async () => {
    const subscriber = await due('try-later', { topics: 'agents' });
    await work();
    const wishes = { ...subscriber, topics: 'zeppelins' };
    await service.parts.store.subscribers.change(subscriber.id, wishes, service.clock.now + DAY);
    server.treat(ADA, 'take');
    service.clock.now += HOUR;
    await work();
    expect([server.taken, await stateOf(subscriber.id)]).toEqual([[], ['skipped']]);
  });
});

describe('an answer to a sign-up', () => {
  it('is a mail to confirm, or says that the address is subscribed already', async () => {
    const subscriber = await service.subscribe(ADA);
    await work();
    // It was confirmed before it was sent: nobody needs a link for that any more.
    expect(server.taken[0]?.mail.subject).toBe('You are subscribed already: Trending papers');
    expect(server.taken[0]?.mail.text).toContain('https://papers.example/manage?t=');
    await service.post(service.path('unsubscribe', subscriber), new URLSearchParams());
    service.clock.now += HOUR;
    await service.post('/subscribe', { email: ADA, language: 'fr' });
    await work();
    expect(server.taken[1]?.mail.subject).toBe('Merci de confirmer : Trending papers');
    expect(server.taken[1]?.mail.text).toContain('https://papers.example/confirm?t=');
  });
});

describe('a mail server', () => {
  it('that says later is asked again, later and later, and then the mail is parked', async () => {
    const { id } = await due('try-later');
    await work();
    // 60 s with the jitter of 0.5: 45 s; then 90 s.
    service.clock.now += 45_000 - 1;
    await work();
    expect(await stateOf(id)).toEqual(['queued']);
    service.clock.now += 1;
    await work();
    service.clock.now += 90_000;
    await work();
    expect(await parked()).toMatchObject([
      { state: 'parked', attempts: 3, reason: expect.stringContaining('greylisted') },
    ]);
    server.treat(ADA, 'take');
    await service.parts.store.outbox.requeue(service.clock.now);
    await work();
    expect([server.taken.length, await stateOf(id)]).toEqual([1, ['sent']]);
  });

  it('that is away costs nothing but time', async () => {
    const gone = await testService();
    const subscriber = await gone.subscribe(ADA);
    gone.clock.now = subscriber.nextDigestAt ?? 0;
    await gone.worker.work();
    expect(gone.lines.join()).toContain('mail-delayed');
    expect(await gone.parts.store.outbox.parked()).toEqual([]);
    await gone.close();
  });

  it('that knows no such user ends the subscription after some mails, without naming it', async () => {
    const { id } = await due('unknown-user');
    for (let day = 0; day < 5; day++) {
      await work();
      service.clock.now += DAY;
    }
    expect(await service.parts.store.subscribers.find(id)).toMatchObject({
      state: 'bounced',
      hardBounces: 3,
    });
    const all = await parked();
    expect(all.map(({ state }) => state)).toEqual(['parked', 'parked', 'parked']);
    expect(all[0]?.reason).toMatch(/550.*\[address\].*no such user/);
    expect(service.lines.join('\n')).not.toMatch(/@/);
  });

  it('that refuses the words of a mail does not count against the address', async () => {
    const { id } = await due('spam');
    await work();
    expect(await parked()).toMatchObject([{ reason: expect.stringContaining('spam') }]);
    expect((await service.parts.store.subscribers.find(id))?.hardBounces).toBe(0);
  });

  it('that hangs up within a mail has not taken it', async () => {
    const { id } = await due('hang-up-within');
    await work();
    expect(await stateOf(id)).toEqual(['queued']);
    server.treat(ADA, 'take');
    service.clock.now += MINUTE;
    await work();
    expect([server.taken.length, await stateOf(id)]).toEqual([1, ['sent']]);
  });

  it('that hangs up instead of the last answer may have taken it: held', async () => {
    const { id } = await due('hang-up-after');
    await work();
    expect(await stateOf(id)).toEqual(['sending']);
    service.clock.now += HOUR;
    await work();
    expect([server.taken.length, await parked()]).toMatchObject([1, [{ state: 'unsure' }]]);
  });

  it('that hangs up instead of the last answer gets it again with the same Message-ID, if so wished', async () => {
    const other = await testService({ SMTP_URL: server.url, WHEN_UNSURE: 'resend' });
    const subscriber = await other.subscribe(ADA);
    while ((await other.worker.work()) > 0);
    server.taken.length = 0;
    server.treat(ADA, 'hang-up-after');
    other.clock.now = subscriber.nextDigestAt ?? 0;
    await other.worker.work();
    server.treat(ADA, 'take');
    other.clock.now += HOUR;
    while ((await other.worker.work()) > 0);
    const ids = server.taken.map(({ mail }) => mail.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    await other.close();
  });
});

describe('whoever leaves', () => {
  it('while the mail is on its way gets it or not, and nothing after', async () => {
    const subscriber = await due('take');
    await service.parts.store.outbox.enqueueDue(service.clock.now, 10, () => ({
      ...{ period: 'now', nextAt: service.clock.now + DAY },
    }));
    await service.post(service.path('unsubscribe', subscriber), new URLSearchParams());
    service.clock.now += DAY;
    await work();
    expect(server.taken).toEqual([]);
  });

  it('by an erasure leaves nothing to send', async () => {
    const subscriber = await due('take');
    await service.parts.store.subscribers.erase(subscriber.id);
    await work();
    expect(server.taken).toEqual([]);
  });
});
