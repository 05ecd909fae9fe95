import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises';
import type { Database, Queries, Value } from '../sql/database.ts';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 5;
/** Another connection writes at the moment. Source: sqlite.org/rescode.html */
const SQLITE_BUSY = 5;

/**
 * SQLite in one file. One write at a time, of all processes on this machine: `BEGIN IMMEDIATE` waits
 * for its turn, so a selection and the change that follows it are one.
 */
export class SqliteDatabase implements Database {
  readonly skipLocked = '';
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Ends with the transaction that runs now: other statements of this process wait for it. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param path of the file; it is made if there is none. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: PATIENCE_MS });
    // FULL: what was committed outlives a power cut, too.
    this.#database.exec(
      // Other waiting is done in pauses, so that requests are answered meanwhile.
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5;',
    );
  }

  all<Row>(statement: string, parameters: readonly Value[] = []): Promise<Row[]> {
    return this.#inTurn(() => patiently(() => this.#queries.all<Row>(statement, parameters)));
  }

  run(statement: string, parameters: readonly Value[] = []): Promise<number> {
    return this.#inTurn(() => patiently(() => this.#queries.run(statement, parameters)));
  }

  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      await patiently(async () => this.#database.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work(this.#queries);
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /**
   * Makes the change known to all processes without waiting for the disk, which the next commit does
   * for both, and lets the caller go on before anybody else has a turn.
   */
  runAhead(statement: string, parameters: readonly Value[]): Promise<number> {
    const result = this.#inTurn(() =>
      patiently(async () => {
        this.#database.exec('PRAGMA synchronous = NORMAL');
        try {
          return await this.#queries.run(statement, parameters);
        } finally {
          this.#database.exec('PRAGMA synchronous = FULL');
        }
      }),
    );
    this.#turn = result.catch(() => undefined).then(() => immediate());
    return result;
  }

  alone(work: (queries: Queries) => Promise<void>): Promise<void> {
    return this.transaction(work);
  }

  async close(): Promise<void> {
    await this.#turn;
    this.#database.close();
  }

  readonly #queries: Queries = {
    all: async <Row>(statement: string, parameters: readonly Value[] = []) =>
      this.#prepared(statement).all(...parameters) as Row[],
    run: async (statement, parameters = []) =>
      Number(this.#prepared(statement).run(...parameters).changes),
  };

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #prepared(statement: string): StatementSync {
    const known = this.#statements.get(statement);
    if (known) return known;
    const prepared = this.#database.prepare(statement.replace(/\$(\d+)/g, '?$1'));
    this.#statements.set(statement, prepared);
    return prepared;
  }
}

/** Tries again while another connection writes, for ten seconds at the most. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let pauses = 0; ; pauses++) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
      if (!isBusy || pauses * PAUSE_MS >= PATIENCE_MS) throw error;
      await pause(PAUSE_MS);
    }
  }
}
