import pg from 'pg';
import type { Database, Queries, Value } from '../sql/database.ts';

const INT8 = 20;
/** Any number that other users of the database are unlikely to lock. */
const SCHEMA_LOCK = 743_001_905;

/** PostgreSQL, for several machines: rows that one worker holds are passed over by the others. */
export class PostgresDatabase implements Database {
  readonly skipLocked = 'FOR UPDATE SKIP LOCKED';
  readonly #pool: pg.Pool;
  readonly #problem: (error: Error) => void;

  /** @param problem told of what broke while nobody waited for it */
  constructor(url: string, problem: (error: Error) => void) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 10,
      types: {
        // Times and counts stay far below 2^53.
        getTypeParser: (oid, format) =>
          oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
      },
    });
    this.#problem = problem;
    this.#pool.on('error', problem);
  }

  all<Row>(statement: string, parameters: readonly Value[] = []): Promise<Row[]> {
    return queriesOn(this.#pool).all<Row>(statement, parameters);
  }

  run(statement: string, parameters: readonly Value[] = []): Promise<number> {
    return queriesOn(this.#pool).run(statement, parameters);
  }

  async transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(queriesOn(client));
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is thrown away.
      const broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw error;
    }
  }

  /**
   * The row is changed and locked when this resolves; the commit is on its way. Waiting for its
   * answer would leave a time, some milliseconds, in which the change is made and the caller, if it
   * dies, has not begun what the change is about.
   */
  async runAhead(statement: string, parameters: readonly Value[]): Promise<number> {
    const client = await this.#pool.connect();
    try {
      await client.query('BEGIN');
      const changed = await queriesOn(client).run(statement, parameters);
      client.query('COMMIT').then(
        () => client.release(),
        (error: Error) => {
          client.release(true);
          this.#problem(error);
        },
      );
      return changed;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  alone(work: (queries: Queries) => Promise<void>): Promise<void> {
    return this.transaction(async (queries) => {
      await queries.all('SELECT pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
      await work(queries);
    });
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

function queriesOn(client: pg.Pool | pg.PoolClient): Queries {
  return {
    all: async <Row>(statement: string, parameters: readonly Value[] = []) =>
      (await client.query(statement, [...parameters])).rows as Row[],
    run: async (statement, parameters = []) =>
      (await client.query(statement, [...parameters])).rowCount ?? 0,
  };
}
