import type { Delivery, ParkedDelivery } from '../../outbox/delivery.ts';
import type { DuePlan, Hold, Outbox } from '../store.ts';
import type { Database } from './database.ts';

const DELIVERY = `outbox.key, outbox.subscriber_id AS "subscriberId", outbox.kind, outbox.period, outbox.attempts`;

const UNSURE =
  'The worker died after the mail was handed over and before the answer was kept: the server may have taken it.';

// `next_at` of a claimed or sending mail is the end of its lease.
const HELD = `key = $1 AND worker = $2 AND state IN ('claimed', 'sending')`;

/** Mails on their way, in a database of either kind. */
export class SqlOutbox implements Outbox {
  readonly #database: Database;

  /** @param database whose schema is up to date. */
  constructor(database: Database) {
    this.#database = database;
  }

  enqueueDue(now: number, limit: number, plan: DuePlan): Promise<number> {
    return this.#database.transaction(async (queries) => {
      const due = await queries.all<Parameters<DuePlan>[0]>(
        `SELECT id, frequency, time_zone AS "timeZone", next_digest_at AS "nextDigestAt" FROM subscribers
         WHERE state = 'active' AND next_digest_at <= $1
         ORDER BY next_digest_at LIMIT $2 ${this.#database.skipLocked}`,
        [now, limit],
      );
      for (const subscriber of due) {
        const { period, nextAt } = plan(subscriber);
        await queries.run(
          `INSERT INTO outbox (key, subscriber_id, kind, period, state, next_at, created_at)
           VALUES ($1, $2, 'digest', $3, 'queued', $4, $4) ON CONFLICT (key) DO NOTHING`,
          [`${subscriber.id}:${period}`, subscriber.id, period, now],
        );
        await queries.run('UPDATE subscribers SET next_digest_at = $2 WHERE id = $1', [
          subscriber.id,
          nextAt,
        ]);
      }
      return due.length;
    });
  }

  enqueueNow(now: number, period: string): Promise<number> {
    return this.#database.run(
      `INSERT INTO outbox (key, subscriber_id, kind, period, state, next_at, created_at)
       SELECT id || ':' || $1, id, 'digest', $1, 'queued', CAST($2 AS BIGINT), CAST($2 AS BIGINT)
       FROM subscribers WHERE state = 'active'
       ON CONFLICT (key) DO NOTHING`,
      [period, now],
    );
  }

  claim(worker: string, now: number, leaseUntil: number, limit: number): Promise<Delivery[]> {
    return this.#database.all<Delivery>(
      // Materialised: the selection, with its limit and its locks, is made once.
      `WITH waiting AS MATERIALIZED (
         SELECT key FROM outbox WHERE state IN ('queued', 'claimed') AND next_at <= $3
         ORDER BY next_at LIMIT $4 ${this.#database.skipLocked}
       )
       UPDATE outbox SET state = 'claimed', worker = $1, next_at = $2, attempts = attempts + 1
       WHERE key IN (SELECT key FROM waiting)
       RETURNING ${DELIVERY}`,
      [worker, leaseUntil, now, limit],
    );
  }

  async markSending({ key, worker }: Hold, now: number, leaseUntil: number): Promise<boolean> {
    const changed = await this.#database.runAhead(
      `UPDATE outbox SET state = 'sending', next_at = $4
       WHERE key = $1 AND worker = $2 AND state = 'claimed' AND next_at > $3`,
      [key, worker, now, leaseUntil],
    );
    return changed === 1;
  }

  async markSent({ key, worker }: Hold, at: number): Promise<void> {
    await this.#database.transaction(async (queries) => {
      await queries.run(
        `UPDATE subscribers SET hard_bounces = 0
         WHERE hard_bounces > 0 AND id = (SELECT subscriber_id FROM outbox WHERE key = $1)`,
        [key],
      );
      await queries.run(
        `UPDATE outbox SET state = 'sent', sent_at = $3, reason = NULL
         WHERE key = $1 AND worker = $2 AND state IN ('claimed', 'sending', 'unsure')`,
        [key, worker, at],
      );
    });
  }

  async skip({ key, worker }: Hold, reason: string): Promise<void> {
    await this.#database.run(`UPDATE outbox SET state = 'skipped', reason = $3 WHERE ${HELD}`, [
      ...[key, worker, reason],
    ]);
  }

  async retry({ key, worker }: Hold, at: number, reason: string): Promise<void> {
    await this.#database.run(
      `UPDATE outbox SET state = 'queued', next_at = $3, reason = $4 WHERE ${HELD}`,
      [key, worker, at, reason],
    );
  }

  async park({ key, worker }: Hold, reason: string): Promise<void> {
    await this.#database.run(`UPDATE outbox SET state = 'parked', reason = $3 WHERE ${HELD}`, [
      ...[key, worker, reason],
    ]);
  }

  async bounce(
    { key, worker }: Hold,
    reason: string,
    mostBounces: number,
    at: number,
  ): Promise<void> {
    await this.#database.transaction(async (queries) => {
      const last = 'hard_bounces + 1 >= $3';
      await queries.run(
        `UPDATE subscribers SET hard_bounces = hard_bounces + 1,
           generation = CASE WHEN ${last} THEN generation + 1 ELSE generation END,
           ended_at = CASE WHEN ${last} THEN CAST($4 AS BIGINT) ELSE ended_at END,
           next_digest_at = CASE WHEN ${last} THEN NULL ELSE next_digest_at END,
           state = CASE WHEN ${last} THEN 'bounced' ELSE state END
         WHERE state IN ('pending', 'active')
           AND id = (SELECT subscriber_id FROM outbox WHERE ${HELD})`,
        [key, worker, mostBounces, at],
      );
      await queries.run(`UPDATE outbox SET state = 'parked', reason = $3 WHERE ${HELD}`, [
        ...[key, worker, reason],
      ]);
    });
  }

  async release(worker: string, now: number): Promise<void> {
    await this.#database.run(
      `UPDATE outbox SET state = 'queued', next_at = $2, attempts = attempts - 1
       WHERE worker = $1 AND state = 'claimed'`,
      [worker, now],
    );
  }

  settle(now: number, whenUnsure: 'hold' | 'resend'): Promise<number> {
    return this.#database.run(
      `UPDATE outbox SET state = $2, reason = $3 WHERE state = 'sending' AND next_at <= $1`,
      [now, whenUnsure === 'hold' ? 'unsure' : 'queued', UNSURE],
    );
  }

  parked(): Promise<ParkedDelivery[]> {
    return this.#database.all<ParkedDelivery>(
      `SELECT ${DELIVERY}, outbox.state, outbox.reason, subscribers.address
       FROM outbox LEFT JOIN subscribers ON subscribers.id = outbox.subscriber_id
       WHERE outbox.state IN ('parked', 'unsure') ORDER BY outbox.created_at, outbox.key`,
    );
  }

  requeue(now: number, key?: string): Promise<number> {
    return this.#database.run(
      `UPDATE outbox SET state = 'queued', next_at = $1, attempts = 0
       WHERE state IN ('parked', 'unsure')${key === undefined ? '' : ' AND key = $2'}`,
      key === undefined ? [now] : [now, key],
    );
  }
}
