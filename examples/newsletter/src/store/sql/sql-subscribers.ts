import { addressKey } from '../../subscriptions/address.ts';
import type { Preferences, Subscriber } from '../../subscriptions/subscriber.ts';
import type { OwnData, SignUp, Subscribers } from '../store.ts';
import type { Database } from './database.ts';

const COLUMNS = `id, address, state, generation, topics, frequency, language,
  time_zone AS "timeZone", signed_up_at AS "signedUpAt", confirmed_at AS "confirmedAt",
  next_digest_at AS "nextDigestAt", hard_bounces AS "hardBounces"`;

/** Clicking twice brings one mail. */
const SAME_ANSWER_MS = 600_000;
const DAY_MS = 86_400_000;
/** Nobody’s inbox is filled by somebody who enters an address again and again. */
const MOST_ANSWERS_A_DAY = 5;

const unlessActive = (column: string) =>
  `${column} = CASE WHEN subscribers.state = 'active' THEN subscribers.${column} ELSE excluded.${column} END`;

const SIGN_UP = `
  INSERT INTO subscribers (id, address, address_key, state, topics, frequency, language, time_zone, signed_up_at)
  VALUES ($1, $2, $3, 'pending', $4, $5, $6, $7, $8)
  ON CONFLICT (address_key) DO UPDATE SET
    ${['address', 'state', 'topics', 'frequency', 'language', 'time_zone', 'signed_up_at'].map(unlessActive).join(', ')}
  RETURNING id, generation`;

const ANSWER = `
  INSERT INTO outbox (key, subscriber_id, kind, period, state, next_at, created_at)
  SELECT $1, $2, 'answer', $3, 'queued', CAST($4 AS BIGINT), CAST($4 AS BIGINT)
  WHERE (
    SELECT count(*) FROM outbox WHERE subscriber_id = $2 AND kind = 'answer' AND created_at > $5
  ) < $6
  ON CONFLICT (key) DO NOTHING`;

/** Those who signed up, in a database of either kind. */
export class SqlSubscribers implements Subscribers {
  readonly #database: Database;

  /** @param database whose schema is up to date. */
  constructor(database: Database) {
    this.#database = database;
  }

  async signUp({ id, address, preferences, at }: SignUp): Promise<void> {
    const { topics, frequency, language, timeZone } = preferences;
    await this.#database.transaction(async (queries) => {
      const [row] = await queries.all<{ id: string; generation: number }>(SIGN_UP, [
        ...[id, address, addressKey(address), topics, frequency, language, timeZone],
        at,
      ]);
      const known = row?.id ?? id;
      const period = `answer-${row?.generation ?? 0}-${Math.floor(at / SAME_ANSWER_MS)}`;
      await queries.run(ANSWER, [
        ...[`${known}:${period}`, known, period],
        ...[at, at - DAY_MS, MOST_ANSWERS_A_DAY],
      ]);
    });
  }

  async find(id: string): Promise<Subscriber | undefined> {
    const [row] = await this.#database.all<Subscriber>(
      `SELECT ${COLUMNS} FROM subscribers WHERE id = $1`,
      [id],
    );
    return row;
  }

  async findByAddress(address: string): Promise<Subscriber | undefined> {
    const [row] = await this.#database.all<Subscriber>(
      `SELECT ${COLUMNS} FROM subscribers WHERE address_key = $1`,
      [addressKey(address)],
    );
    return row;
  }

  async confirm(id: string, generation: number, at: number, nextDigestAt: number): Promise<void> {
    await this.#database.run(
      `UPDATE subscribers SET state = 'active', confirmed_at = $3, next_digest_at = $4, ended_at = NULL, hard_bounces = 0
       WHERE id = $1 AND generation = $2 AND state = 'pending'`,
      [id, generation, at, nextDigestAt],
    );
  }

  async change(id: string, preferences: Preferences, nextDigestAt: number): Promise<void> {
    const { topics, frequency, language, timeZone } = preferences;
    await this.#database.run(
      `UPDATE subscribers SET topics = $2, frequency = $3, language = $4, time_zone = $5, next_digest_at = $6
       WHERE id = $1 AND state = 'active'`,
      [id, topics, frequency, language, timeZone, nextDigestAt],
    );
  }

  async unsubscribe(id: string, at: number): Promise<void> {
    await this.#database.transaction(async (queries) => {
      await queries.run(
        `UPDATE subscribers
         SET state = 'unsubscribed', generation = generation + 1, ended_at = $2, next_digest_at = NULL
         WHERE id = $1 AND state IN ('pending', 'active')`,
        [id, at],
      );
      await queries.run(
        `UPDATE outbox SET state = 'skipped', reason = 'unsubscribed'
         WHERE subscriber_id = $1 AND state IN ('queued', 'claimed')`,
        [id],
      );
    });
  }

  async erase(id: string): Promise<void> {
    await this.#database.run('DELETE FROM subscribers WHERE id = $1', [id]);
  }

  async ownData(id: string): Promise<OwnData | undefined> {
    const subscriber = await this.find(id);
    if (!subscriber) return undefined;
    const mails = await this.#database.all<OwnData['mails'][number]>(
      `SELECT kind, period, state, created_at AS "createdAt", sent_at AS "sentAt"
       FROM outbox WHERE subscriber_id = $1 ORDER BY created_at, key`,
      [id],
    );
    return { subscriber, mails };
  }

  async tidy(pendingBefore: number, endedBefore: number): Promise<void> {
    await this.#database.run(
      `DELETE FROM subscribers WHERE (state = 'pending' AND signed_up_at < $1)
       OR (state IN ('unsubscribed', 'bounced') AND ended_at < $2)`,
      [pendingBefore, endedBefore],
    );
    await this.#database.run(
      `DELETE FROM outbox WHERE state IN ('sent', 'skipped') AND created_at < $1`,
      [endedBefore],
    );
  }
}
