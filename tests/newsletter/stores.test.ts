import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../examples/newsletter/src/store/open-store.ts';
import type { Store } from '../../examples/newsletter/src/store/store.ts';
import { DATABASES } from './databases.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.parse('2026-06-12T08:00:00Z');
const wishes = { topics: 'robots', frequency: 'daily', language: 'en', timeZone: 'UTC' } as const;

describe.each(DATABASES)('a store on $name', ({ isHere, start }) => {
  describe.skipIf(!isHere)('keeps', () => {
    let place: ReturnType<typeof start>;
    let url: string;
    let store: Store;

    beforeAll(() => {
      place = start();
    });
    afterAll(() => place?.stop());
    beforeEach(async () => {
      url = place.newDatabase();
      store = await openStore(url, () => {});
    });
    afterEach(() => store.close());

    const signUp = (address: string, at = NOW, more = {}) =>
      store.subscribers.signUp({
        id: `id-${address}`,
        address,
        preferences: { ...wishes, ...more },
        at,
      });
    const subscribe = async (address: string, dueAt = NOW) => {
      await signUp(address);
      await store.subscribers.confirm(`id-${address}`, 0, NOW, dueAt);
      return `id-${address}`;
    };
    const claim = (worker = 'w', now = NOW, limit = 100) =>
      store.outbox.claim(worker, now, now + MINUTE, limit);
    const drain = async () => {
      for (const { key } of await claim('drain'))
        await store.outbox.skip({ key, worker: 'drain' }, '');
    };
    const plan = () => ({ period: '2026-06-12', nextAt: NOW + DAY });
    const due = async (address = 'ada@example.org') => {
      const id = await subscribe(address);
      await drain();
      await store.outbox.enqueueDue(NOW, 10, plan);
      return id;
    };

    it('a new address as pending, with one mail to confirm it', async () => {
      await signUp('Ada@example.org');
      await signUp('ada@example.org', NOW + 1);
      expect(await store.subscribers.findByAddress('ADA@example.org')).toMatchObject({
        ...wishes,
        id: 'id-Ada@example.org',
        state: 'pending',
        generation: 0,
        confirmedAt: null,
      });
      expect((await claim('w', NOW + 1)).map(({ kind, attempts }) => [kind, attempts])).toEqual([
        ['answer', 1],
      ]);
    });

    it('an active subscription as it is when its address is entered again', async () => {
      const id = await subscribe('ada@example.org');
      await signUp('ada@example.org', NOW + DAY, { topics: 'spam', frequency: 'weekly' });
      expect(await store.subscribers.find(id)).toMatchObject({ ...wishes, state: 'active' });
      expect(await claim('w', NOW + DAY)).toHaveLength(2);
    });

    it('five answers a day at the most, so that nobody fills the inbox of another', async () => {
      for (let hour = 0; hour < 20; hour++)
        await signUp('ada@example.org', NOW + hour * 60 * MINUTE);
      expect(await claim('w', NOW + DAY)).toHaveLength(5);
      await signUp('ada@example.org', NOW + 2 * DAY);
      expect(await claim('x', NOW + 2 * DAY)).toHaveLength(6);
    });

    it('a link to confirm good for one beginning alone', async () => {
      const id = await subscribe('ada@example.org');
      await store.subscribers.unsubscribe(id, NOW);
      await store.subscribers.confirm(id, 0, NOW, NOW);
      expect(await store.subscribers.find(id)).toMatchObject({
        state: 'unsubscribed',
        generation: 1,
      });
      await signUp('ada@example.org', NOW + DAY);
      await store.subscribers.confirm(id, 0, NOW, NOW);
      expect((await store.subscribers.find(id))?.state).toBe('pending');
      await store.subscribers.confirm(id, 1, NOW, NOW);
      expect((await store.subscribers.find(id))?.state).toBe('active');
    });

    it('changes of active subscriptions, and of no others', async () => {
      const id = await subscribe('ada@example.org');
      const changed = {
        topics: '',
        frequency: 'weekly',
        language: 'ja',
        timeZone: 'Asia/Tokyo',
      } as const;
      await store.subscribers.change(id, changed, NOW + DAY);
      expect(await store.subscribers.find(id)).toMatchObject({
        ...changed,
        nextDigestAt: NOW + DAY,
      });
      await store.subscribers.unsubscribe(id, NOW);
      await store.subscribers.change(id, wishes, NOW);
      expect(await store.subscribers.find(id)).toMatchObject({ ...changed, nextDigestAt: null });
    });

    it('nothing of whom it erased', async () => {
      const id = await due();
      expect((await store.subscribers.ownData(id))?.mails).toHaveLength(2);
      await store.subscribers.erase(id);
      expect(await store.subscribers.ownData(id)).toBeUndefined();
      expect(await store.subscribers.findByAddress('ada@example.org')).toBeUndefined();
      expect(await claim()).toEqual([]);
    });

    it('neither what was never confirmed nor what ended long ago', async () => {
      await signUp('pending@example.org');
      await store.subscribers.unsubscribe(await subscribe('ended@example.org'), NOW);
      await subscribe('active@example.org');
      await store.subscribers.tidy(NOW + 1, NOW + 1);
      const left = await Promise.all(
        ['pending', 'ended', 'active'].map((one) =>
          store.subscribers.find(`id-${one}@example.org`),
        ),
      );
      expect(left.map((one) => one?.state)).toEqual([undefined, undefined, 'active']);
    });

    it('one digest for a subscriber and period, however often it is due', async () => {
      const id = await due();
      expect(await store.outbox.enqueueDue(NOW, 10, plan)).toBe(0);
      await store.subscribers.change(id, wishes, NOW);
      expect(await store.outbox.enqueueDue(NOW, 10, plan)).toBe(1);
      expect((await claim()).map(({ key }) => key)).toEqual([`${id}:2026-06-12`]);
    });

    it('each mail with one worker, when several ask at once', async () => {
      for (let one = 0; one < 40; one++) await signUp(`a${one}@example.org`);
      const other = await openStore(url, () => {});
      const claims = await Promise.all(
        ['a', 'b', 'c', 'd'].map((worker, at) =>
          (at % 2 ? other : store).outbox.claim(worker, NOW, NOW + MINUTE, 10),
        ),
      );
      await other.close();
      const keys = claims.flat().map(({ key }) => key);
      expect([keys.length, new Set(keys).size]).toEqual([new Set(keys).size, keys.length]);
      expect(keys.length).toBeGreaterThanOrEqual(10);
    });

    it('each due subscriber with one worker, when several ask at once', async () => {
      for (let one = 0; one < 30; one++) await subscribe(`a${one}@example.org`);
      await drain();
      const other = await openStore(url, () => {});
      const counts = await Promise.all(
        [store, other, store].map((one) => one.outbox.enqueueDue(NOW, 10, plan)),
      );
      while ((await other.outbox.enqueueDue(NOW, 10, plan)) > 0) counts.push(0);
      await other.close();
      expect(counts.length).toBeLessThan(7);
      expect(await claim()).toHaveLength(30);
    });

    it('a mail for its worker until the lease ends, and then for the next one alone', async () => {
      await due();
      const [{ key } = { key: '' }] = await claim('first');
      expect(await claim('second', NOW + MINUTE - 1)).toEqual([]);
      expect(await claim('second', NOW + MINUTE)).toMatchObject([{ key, attempts: 2 }]);
      expect(
        await store.outbox.markSending({ key, worker: 'first' }, NOW + MINUTE, NOW + DAY),
      ).toBe(false);
      await store.outbox.skip({ key, worker: 'first' }, 'late');
      expect(
        await store.outbox.markSending({ key, worker: 'second' }, NOW + MINUTE, NOW + DAY),
      ).toBe(true);
    });

    it('no mail sendable whose lease ended, though nobody took it', async () => {
      await due();
      const [{ key } = { key: '' }] = await claim();
      expect(await store.outbox.markSending({ key, worker: 'w' }, NOW + MINUTE, NOW + DAY)).toBe(
        false,
      );
    });

    it('a mail out of the way of all others from its last line on', async () => {
      const id = await due();
      const [{ key } = { key: '' }] = await claim();
      await store.outbox.markSending({ key, worker: 'w' }, NOW, NOW + MINUTE);
      expect(await claim('other', NOW + DAY)).toEqual([]);
      await store.outbox.markSent({ key, worker: 'w' }, NOW + 5);
      const mails = (await store.subscribers.ownData(id))?.mails;
      expect(mails?.find(({ kind }) => kind === 'digest')).toMatchObject({
        state: 'sent',
        sentAt: NOW + 5,
      });
      expect(await store.outbox.settle(NOW + DAY, 'resend')).toBe(0);
    });

    it.each(['hold', 'resend'] as const)(
      'what to do with a mail whose worker died: %s',
      async (how) => {
        await due();
        const [{ key } = { key: '' }] = await claim();
        await store.outbox.markSending({ key, worker: 'w' }, NOW, NOW + MINUTE);
        expect(await store.outbox.settle(NOW + MINUTE - 1, how)).toBe(0);
        expect(await store.outbox.settle(NOW + MINUTE, how)).toBe(1);
        const again = await claim('next', NOW + MINUTE);
        expect(again.map((one) => one.key)).toEqual(how === 'hold' ? [] : [key]);
        const parked = await store.outbox.parked();
        expect(parked.map(({ state }) => state)).toEqual(how === 'hold' ? ['unsure'] : []);
      },
    );

    it('the news of an acceptance that came after the lease', async () => {
      await due();
      const [{ key } = { key: '' }] = await claim();
      await store.outbox.markSending({ key, worker: 'w' }, NOW, NOW + MINUTE);
      await store.outbox.settle(NOW + MINUTE, 'hold');
      await store.outbox.markSent({ key, worker: 'w' }, NOW + 2 * MINUTE);
      expect(await store.outbox.parked()).toEqual([]);
    });

    it('a delayed mail for its time, and a parked one for its owner', async () => {
      await due();
      const [{ key } = { key: '' }] = await claim();
      await store.outbox.retry({ key, worker: 'w' }, NOW + 5 * MINUTE, 'busy');
      expect(await claim('w', NOW + 5 * MINUTE - 1)).toEqual([]);
      expect(await claim('w', NOW + 5 * MINUTE)).toHaveLength(1);
      await store.outbox.park({ key, worker: 'w' }, 'full');
      expect(await store.outbox.parked()).toMatchObject([
        { key, state: 'parked', reason: 'full', address: 'ada@example.org', attempts: 2 },
      ]);
      expect(await store.outbox.requeue(NOW, 'other')).toBe(0);
      expect(await store.outbox.requeue(NOW)).toBe(1);
      expect(await claim()).toMatchObject([{ key, attempts: 1 }]);
    });

    it('count of refusals, until the last one ends the subscription; a mail that is taken ends the count', async () => {
      const id = await subscribe('ada@example.org');
      const send = async (period: string, how: 'bounce' | 'take') => {
        await drain();
        await store.subscribers.change(id, wishes, NOW);
        await store.outbox.enqueueDue(NOW, 10, () => ({ period, nextAt: NOW + DAY }));
        const [{ key } = { key: '' }] = await claim();
        const hold = { key, worker: 'w' };
        await store.outbox.markSending(hold, NOW, NOW + MINUTE);
        if (how === 'take') await store.outbox.markSent(hold, NOW);
        else await store.outbox.bounce(hold, '550', 2, NOW);
        return store.subscribers.find(id);
      };
      expect(await send('1', 'bounce')).toMatchObject({
        state: 'active',
        hardBounces: 1,
        generation: 0,
      });
      expect(await send('2', 'take')).toMatchObject({ state: 'active', hardBounces: 0 });
      expect(await send('3', 'bounce')).toMatchObject({ state: 'active', hardBounces: 1 });
      expect(await send('4', 'bounce')).toMatchObject({
        ...{ state: 'bounced', hardBounces: 2, generation: 1, nextDigestAt: null },
      });
    });

    it('no digest for one who unsubscribed while it waited', async () => {
      const id = await due();
      const [{ key } = { key: '' }] = await claim();
      await store.subscribers.unsubscribe(id, NOW);
      expect(await store.outbox.markSending({ key, worker: 'w' }, NOW, NOW + MINUTE)).toBe(false);
      expect(await store.outbox.enqueueDue(NOW + DAY, 10, plan)).toBe(0);
    });

    it('for others what a worker gives back when it stops', async () => {
      await due();
      await claim('w');
      await store.outbox.release('other', NOW);
      expect(await claim('x')).toEqual([]);
      await store.outbox.release('w', NOW);
      expect(await claim('x')).toMatchObject([{ attempts: 1 }]);
    });

    it('its data when it is opened again, by several at once', async () => {
      const id = await subscribe('ada@example.org');
      const others = await Promise.all([1, 2, 3].map(() => openStore(url, () => {})));
      expect(await others[2]?.subscribers.find(id)).toMatchObject({ state: 'active' });
      await Promise.all(others.map((one) => one.close()));
    });
  });
});
