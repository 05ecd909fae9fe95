import type { Database } from './database.ts';

/** The steps from an empty database to this version of the service; a step is never changed once it is out. */
const STEPS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE subscribers (
      id TEXT PRIMARY KEY,
      address TEXT NOT NULL,
      address_key TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed', 'bounced')),
      generation INTEGER NOT NULL DEFAULT 0,
      topics TEXT NOT NULL,
      frequency TEXT NOT NULL CHECK (frequency IN ('daily', 'weekly')),
      language TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      signed_up_at BIGINT NOT NULL,
      confirmed_at BIGINT,
      ended_at BIGINT,
      next_digest_at BIGINT,
      hard_bounces INTEGER NOT NULL DEFAULT 0
    )`,
    `CREATE INDEX subscribers_due ON subscribers (next_digest_at) WHERE state = 'active'`,
    `CREATE TABLE outbox (
      key TEXT PRIMARY KEY,
      subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'digest')),
      period TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      next_at BIGINT NOT NULL,
      worker TEXT,
      reason TEXT,
      created_at BIGINT NOT NULL,
      sent_at BIGINT
    )`,
    'CREATE INDEX outbox_subscriber ON outbox (subscriber_id)',
    `CREATE INDEX outbox_open ON outbox (next_at) WHERE state IN ('queued', 'claimed')`,
    `CREATE INDEX outbox_sending ON outbox (next_at) WHERE state = 'sending'`,
  ],
];

/**
 * Brings the schema to this version.
 *
 * @throws Error when the database was made by a newer version of the service.
 */
export async function bringUpToDate(database: Database): Promise<void> {
  await database.alone(async (queries) => {
    await queries.run('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
    const [row] = await queries.all<{ version: number }>('SELECT version FROM schema_version');
    const version = row?.version ?? 0;
    if (version > STEPS.length) {
      throw new Error(
        `The database has schema version ${version}, and this service knows ${STEPS.length}: start the newer version of the service again.`,
      );
    }
    for (const step of STEPS.slice(version))
      for (const statement of step) await queries.run(statement);
    if (!row) await queries.run('INSERT INTO schema_version (version) VALUES ($1)', [STEPS.length]);
    else await queries.run('UPDATE schema_version SET version = $1', [STEPS.length]);
  });
}
