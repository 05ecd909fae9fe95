import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON, type TestService, testService } from './test-service.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const wishes = { topics: 'robot*', frequency: 'weekly', language: 'de-CH' };
const sent = { email: 'ada@example.org', ...wishes };

let service: TestService;
beforeEach(async () => {
  service = await testService();
});
afterEach(() => service.close());

const found = () => service.parts.store.subscribers.findByAddress('ada@example.org');
/** Takes what waits in the outbox; how many mails it were. */
const waiting = async () => {
  const { outbox } = service.parts.store;
  const { now } = service.clock;
  return (await outbox.claim('test', now, now + 400 * DAY, 100)).length;
};
const facts = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
});

describe('POST /subscribe', () => {
  it.each([
    ['JSON', () => service.post('/subscribe', sent)],
    ['a form', () => service.post('/subscribe', new URLSearchParams(sent))],
  ])('takes what the panel sends as %s', async (_, post) => {
    const response = await post();
    expect([response.status, await response.json()]).toEqual([
      202,
      { message: expect.any(String) },
    ]);
    expect(await found()).toMatchObject({
      ...{ address: 'ada@example.org', topics: 'robot*', frequency: 'weekly', language: 'de-CH' },
      ...{ timeZone: 'UTC', state: 'pending' },
    });
    expect(await waiting()).toBe(1);
  });

  it('takes a time zone where a form of the page sends one', async () => {
    await service.post('/subscribe', { ...sent, time_zone: 'Asia/Tokyo' });
    expect((await found())?.timeZone).toBe('Asia/Tokyo');
  });

  it('answers a browser without script with a page', async () => {
    const response = await service.post('/subscribe', new URLSearchParams(sent), {
      accept: 'text/html',
    });
    expect(response.status).toBe(202);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h1>');
  });

  it('gives the same answer, byte for byte, to new, pending, active and former addresses', async () => {
    const active = await service.subscribe('active@example.org', wishes);
    await service.post('/subscribe', { ...sent, email: 'pending@example.org' });
    const former = await service.subscribe('former@example.org', wishes);
    await service.post(service.path('unsubscribe', former), new URLSearchParams());
    service.clock.now += DAY;
    const answers = [];
    for (const name of ['new', 'pending', 'active', 'former']) {
      answers.push(
        await facts(await service.post('/subscribe', { ...sent, email: `${name}@example.org` })),
      );
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await service.parts.store.subscribers.find(active.id)).toEqual(active);
  });

  it('puts one mail into the outbox for each of them, so that time tells nothing either', async () => {
    await service.subscribe('active@example.org');
    await waiting();
    service.clock.now += HOUR;
    for (const name of ['new', 'active']) {
      await service.post('/subscribe', { email: `${name}@example.org` });
      expect(await waiting()).toBe(1);
      service.clock.now += HOUR;
    }
  });

  it.each([
    [{ ...sent, email: 'nobody' }, 422],
    [{ ...sent, email: ['ada@example.org'] }, 422],
    [{ topics: 'robots' }, 422],
    [{ ...sent, frequency: 'hourly' }, 422],
    [{ ...sent, language: 'not a tag' }, 422],
    [{ ...sent, topics: 'x'.repeat(1_001) }, 422],
    [{ ...sent, topics: 'a\0b' }, 422],
    [{ ...sent, time_zone: 'Mars/Olympus' }, 422],
    ['{', 400],
    ['[]', 400],
    ['null', 400],
  ])('refuses what is no subscription, and says so in words: %j', async (body, status) => {
    const response = await service.post('/subscribe', body);
    expect(response.status).toBe(status);
    expect((await response.json()).message).toMatch(/\.$|。$/);
    expect(await waiting()).toBe(0);
  });

  it('answers other methods with the right one', async () => {
    const response = await service.get('/subscribe');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('lets pages of the named sites read its answers, and no others', async () => {
    const preflight = (origin: string) =>
      service.app.request('/subscribe', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const allowed = await preflight('https://site.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://site.example');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(
      (await preflight('https://evil.example')).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
});

describe('a link in a mail', () => {
  const count = async (path: string, method: 'GET' | 'POST') =>
    (await service.app.request(path, { method })).status;

  it('to confirm changes nothing when it is looked at, and everything by its button', async () => {
    await service.post('/subscribe', sent);
    const subscriber = await found();
    const path = service.path('confirm', subscriber ?? { id: '', generation: 0 });
    const page = await service.get(path);
    expect(await page.text()).toContain('<form method="post" action="confirm">');
    await service.app.request(path, { method: 'HEAD' });
    expect((await found())?.state).toBe('pending');
    expect(await count(path, 'POST')).toBe(200);
    // Friday noon: the next Monday at eight.
    expect(await found()).toMatchObject({
      ...{ state: 'active', confirmedAt: NOON },
      nextDigestAt: Date.parse('2026-06-15T08:00:00Z'),
    });
  });

  it('to confirm can be used again without harm, also after the subscription ended', async () => {
    const subscriber = await service.subscribe('ada@example.org');
    const path = service.path('confirm', subscriber);
    service.clock.now += HOUR;
    expect([await count(path, 'GET'), await count(path, 'POST')]).toEqual([200, 200]);
    expect(await found()).toEqual(subscriber);
    await service.post(service.path('unsubscribe', subscriber), new URLSearchParams());
    expect([await count(path, 'GET'), await count(path, 'POST')]).toEqual([410, 410]);
    expect((await found())?.state).toBe('unsubscribed');
  });

  it('to confirm is good for two days', async () => {
    await service.post('/subscribe', sent);
    const path = service.path('confirm', (await found()) ?? { id: '', generation: 0 });
    service.clock.now += 2 * DAY;
    expect([await count(path, 'GET'), await count(path, 'POST')]).toEqual([410, 410]);
    expect((await found())?.state).toBe('pending');
    await service.tidy();
    expect(await found()).toBeDefined();
    service.clock.now += 1;
    await service.tidy();
    expect(await found()).toBeUndefined();
  });

  it('to unsubscribe works by one click of a mail program, twice, and after an erasure', async () => {
    const subscriber = await service.subscribe('ada@example.org');
    const path = service.path('unsubscribe', subscriber);
    expect(await count(path, 'GET')).toBe(200);
    expect((await found())?.state).toBe('active');
    const oneClick = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    for (let click = 0; click < 2; click++)
      expect((await service.post(path, oneClick)).status).toBe(200);
    expect((await found())?.state).toBe('unsubscribed');
    await service.parts.store.subscribers.erase(subscriber.id);
    expect((await service.post(path, oneClick)).status).toBe(200);
  });

  it('to the settings shows and changes them', async () => {
    const subscriber = await service.subscribe('ada@example.org', wishes);
    const path = service.path('manage', subscriber);
    expect(await (await service.get(path)).text()).toContain('value="robot*"');
    const other = {
      topics: '"world model" & <b>',
      frequency: 'daily',
      time_zone: 'Asia/Tokyo',
      language: 'en',
    };
    const saved = await service.post(
      path,
      new URLSearchParams({ ...other, topics: '"world model"' }),
    );
    expect(await saved.text()).toContain('Saved.');
    expect(await found()).toMatchObject({
      ...{ topics: '"world model"', frequency: 'daily', timeZone: 'Asia/Tokyo', language: 'en' },
      nextDigestAt: Date.parse('2026-06-12T23:00:00Z'),
    });
    const wrong = await service.post(path, new URLSearchParams({ ...other, topics: '"a & <b>' }));
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('value="&quot;a &amp; &lt;b&gt;"');
    expect(page).toContain('not understood');
    expect((await found())?.topics).toBe('"world model"');
  });

  it('from the settings gives one’s own data, and erases it', async () => {
    const subscriber = await service.subscribe('ada@example.org', wishes);
    const page = await (await service.get(service.path('manage', subscriber))).text();
    const tokenFor = (action: string) =>
      page.match(
        new RegExp(`action="${action}">\\s*<input type="hidden" name="t" value="([^"]+)"`),
      )?.[1] ?? '';
    const data = await service.post('/export', new URLSearchParams({ t: tokenFor('export') }));
    expect(await data.json()).toMatchObject({
      subscriber: { address: 'ada@example.org', topics: 'robot*' },
      mails: [{ kind: 'answer' }],
    });
    const erase = () => service.post('/erase', new URLSearchParams({ t: tokenFor('erase') }));
    expect([(await erase()).status, (await erase()).status]).toEqual([200, 200]);
    expect(await found()).toBeUndefined();
    expect((await service.get(service.path('manage', subscriber))).status).toBe(410);
  });
});

describe('what every page says', () => {
  it('runs no script, frames nothing, leaks no address and is kept by nobody', async () => {
    const subscriber = await service.subscribe('ada@example.org');
    for (const path of [
      service.path('manage', subscriber),
      service.path('unsubscribe', subscriber),
      '/confirm?t=x',
    ]) {
      const response = await service.get(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).not.toMatch(/<script|style="|ada@example/);
    }
  });

  it('is said in the language of the subscriber', async () => {
    const subscriber = await service.subscribe('ada@example.org', { language: 'ar' });
    const page = await (await service.get(service.path('manage', subscriber))).text();
    expect(page).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('the log', () => {
  it('names nobody', async () => {
    const subscriber = await service.subscribe('ada@example.org');
    await service.post(service.path('unsubscribe', subscriber), new URLSearchParams());
    expect(service.lines.length).toBeGreaterThan(2);
    expect(service.lines.join('\n')).not.toMatch(/@|ada/);
  });
});
