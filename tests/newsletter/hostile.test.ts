import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeMessage } from '../../examples/newsletter/src/mail/message.ts';
import { toAddress } from '../../examples/newsletter/src/subscriptions/address.ts';
import { type TestService, testService } from './test-service.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let service: TestService;
beforeEach(async () => {
  service = await testService({ TRUST_PROXY: '1' });
});
afterEach(() => service.close());

const signUp = async (email: unknown, headers: Record<string, string> = {}) =>
  (await service.post('/subscribe', { email }, headers)).status;
const count = async () =>
  (await service.parts.store.outbox.claim('t', service.clock.now, 9e15, 5_000)).length;

describe('an address that is none', () => {
  it.each([
    ...['', ' ', 'ada', '@example.org', 'ada@', 'ada@localhost', 'ada@example', 'ada@example.123'],
    ...[
      'ada@example.org\r\nBcc: eve@example.org',
      'ada@example.org\nSubject: x',
      'ada\0@example.org',
    ],
    ...['ada@example.org, eve@example.org', 'ada@example.org;eve@example.org', '<ada@example.org>'],
    ...[
      'Ada <ada@example.org>',
      '"ada"@example.org',
      'ada@[127.0.0.1]',
      'ada@127.0.0.1',
      'ada@exa mple.org',
    ],
    ...[
      '.ada@example.org',
      'ada.@example.org',
      'a..da@example.org',
      'ada@example..org',
      'ada@-example.org',
    ],
    ...['ada\u200b@example.org', 'ada@ex\u00adample.org', 'ada@example.org%0d%0aBcc:x'],
    ...['ada@example.org.', 'ädä@example.org', 'ada@example.org>', "ada@example.org' OR 1=1 --"],
    ...[`${'a'.repeat(65)}@example.org`, `ada@${'a'.repeat(64)}.org`, `a@${'b.'.repeat(126)}org`],
  ])('is refused: %j', async (address) => {
    expect(await signUp(address)).toBe(422);
  });

  it.each([
    ['Ada@Example.ORG', 'Ada@example.org'],
    [' ada+papers@example.org ', 'ada+papers@example.org'],
    ["o'brien_%&@sub.example.org", "o'brien_%&@sub.example.org"],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada@例え.テスト', 'ada@xn--r8jz45g.xn--zckzah'],
    ['ada@ＥＸＡＭＰＬＥ.org', 'ada@example.org'],
    ['ada@faß.example', 'ada@xn--fa-hia.example'],
  ])('is told from one that is: %j', (written, sent) => expect(toAddress(written)).toBe(sent));

  it('never becomes more than one recipient or one header, whatever is entered', async () => {
    const pieces = fc.constantFrom(
      'a',
      '@',
      '.',
      'example.org',
      '\r\n',
      '\n',
      ',',
      ';',
      '<',
      '>',
      '"',
      '\\',
      ' ',
      '\0',
      'Bcc:',
      'ü',
      '\u202e',
      '(x)',
      '[',
      ']',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 14 }), async (parts) => {
        const address = toAddress(parts.join(''));
        if (address === undefined) return;
        expect(address).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
        const mail = { subject: 'S', text: 't', html: '', headers: {} };
        const message = await composeMessage(
          'k',
          mail,
          address,
          { address: 'p@example.org', name: 'P' },
          0,
        );
        const { to, bcc, cc, subject } = await simpleParser(message.bytes);
        expect([bcc, cc, subject]).toEqual([undefined, undefined, 'S']);
        expect(to && 'value' in to && to.value.map((one) => one.address)).toEqual([address]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('texts of others in a mail', () => {
  it.each(['Papers\r\nBcc: eve@example.org', 'Papers\nX: y', 'a\r\n\r\nbody', '\u202eevil'])(
    'stay where they belong: a subject of %j',
    async (subject) => {
      const mail = { subject, text: subject, html: `<p>${subject}</p>`, headers: {} };
      const { bytes } = await composeMessage(
        'k',
        mail,
        'ada@example.org',
        { address: 'p@example.org', name: subject },
        0,
      );
      const parsed = await simpleParser(bytes);
      expect([parsed.bcc, parsed.headers.get('x')]).toEqual([undefined, undefined]);
      expect(bytes.toString('latin1').split('\r\n\r\n')[0]).not.toMatch(/^(?:bcc|x|body)/im);
    },
  );

  it('end no mail before its end', async () => {
    const mail = {
      subject: 'S',
      text: 'a\r\n.\r\nMAIL FROM:<eve@example.org>\r\n',
      html: '',
      headers: {},
    };
    const { bytes } = await composeMessage(
      'k',
      mail,
      'ada@example.org',
      { address: 'p@example.org', name: 'P' },
      0,
    );
    expect((await simpleParser(bytes)).text).toContain('MAIL FROM:<eve@example.org>');
  });
});

describe('a flood', () => {
  it('of 1,000 sign-ups a second from one place: 20 are taken, 980 are told to wait', async () => {
    const answers: number[] = [];
    for (let one = 0; one < 1_000; one++) {
      service.clock.now += 1;
      answers.push(await signUp(`a${one}@example.org`, { 'x-forwarded-for': '192.0.2.1' }));
    }
    expect(answers.filter((status) => status === 202)).toHaveLength(20);
    expect(answers.filter((status) => status === 429)).toHaveLength(980);
    expect(await count()).toBe(20);
    const told = await service.post('/subscribe', {}, { 'x-forwarded-for': '192.0.2.1' });
    expect(Number(told.headers.get('retry-after'))).toBeLessThanOrEqual(180);
    expect(await signUp('ada@example.org', { 'x-forwarded-for': '192.0.2.2' })).toBe(202);
    service.clock.now += HOUR;
    expect(await signUp('ada@example.org', { 'x-forwarded-for': '192.0.2.1' })).toBe(202);
  });

  it('of 1,000 sign-ups of one address from everywhere: one mail, five a day at the most', async () => {
    for (let one = 0; one < 1_000; one++) {
      const from = { 'x-forwarded-for': `198.51.${one >> 8}.${one & 255}` };
      expect(await signUp('ada@example.org', from)).toBe(202);
    }
    expect(await count()).toBe(1);
    for (let hour = 0; hour < 23; hour++) {
      service.clock.now += HOUR;
      await signUp('ada@example.org', { 'x-forwarded-for': `203.0.113.${hour}` });
    }
    expect(await count()).toBe(4);
  });

  it('from one IPv6 network is one place, and an address that the client wrote itself is none', async () => {
    const from = (one: number) => [
      `2001:db8:1:2::${one.toString(16)}`,
      `2001:db8:1:2:ffff::${one.toString(16)}`,
      `10.0.0.${one}, 2001:DB8:1:2:0:0:0:${one.toString(16)}`,
    ];
    const places = Array.from({ length: 20 }, (_, one) => from(one + 1)).flat();
    const answers = [];
    for (const [at, place] of places.entries())
      answers.push(await signUp(`a${at}@example.org`, { 'x-forwarded-for': place }));
    expect(answers.filter((status) => status === 202)).toHaveLength(20);
  });

  it('of bytes is cut at 10 kB, whether its length is told or not', async () => {
    expect(
      (await service.post('/subscribe', { email: `${'a'.repeat(10_240)}@example.org` })).status,
    ).toBe(413);
    const stream = new ReadableStream({
      pull: (controller) =>
        controller.enqueue(new TextEncoder().encode('{"a":"'.padEnd(4_000, 'x'))),
    });
    const request = new Request('https://papers.example/subscribe', {
      method: 'POST',
      body: stream,
      headers: { 'content-type': 'application/json' },
      ...{ duplex: 'half' },
    });
    expect((await service.app.request(request)).status).toBe(413);
    expect(await count()).toBe(0);
  });
});

describe('a link', () => {
  it('that is forged, expired or for something else is an error page, and nothing happens', async () => {
    const subscriber = await service.subscribe('ada@example.org');
    const good = service.path('manage', subscriber);
    const token = good.slice(good.indexOf('=') + 1);
    const [name, , ...rest] = token.split('.');
    const cases: [string, number][] = [
      ['/manage', 400],
      ['/manage?t=', 400],
      [`/manage?t=${token}x`, 400],
      [`/manage?t=${token.slice(0, -1)}`, 400],
      [`/manage?t=${[name, 'erase', ...rest].join('.')}`, 400],
      [`/unsubscribe?t=${token}`, 400],
      [`/confirm?t=${token}`, 400],
      [`/erase?t=${token}`, 400],
      [`/export?t=${token}`, 400],
      [`/manage?t=${'x'.repeat(5_000)}`, 400],
      ['/manage?t=%00%ff', 400],
    ];
    for (const [path, status] of cases) {
      const answer = await service.post(path, new URLSearchParams());
      expect([path.slice(0, 40), answer.status]).toEqual([path.slice(0, 40), status]);
      expect(await answer.text()).toContain('This link is not valid');
    }
    service.clock.now += 31 * DAY;
    expect((await service.post(good, new URLSearchParams())).status).toBe(410);
    expect(await service.parts.store.subscribers.find(subscriber.id)).toEqual(subscriber);
  });

  it('is not followed by a form of another site: without the token in it nothing is known of the visitor', async () => {
    const subscriber = await service.subscribe('ada@example.org');
    for (const path of ['/unsubscribe', '/erase', '/manage', '/export']) {
      expect((await service.post(path, new URLSearchParams({ topics: '' }))).status).toBe(400);
    }
    expect(await service.parts.store.subscribers.find(subscriber.id)).toEqual(subscriber);
  });
});
