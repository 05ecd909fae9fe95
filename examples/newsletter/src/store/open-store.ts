import { sqlStore } from './sql/sql-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the store at `sqlite:<path>` or `postgres://…`, and makes what it needs there.
 *
 * @param problem told of a connection that broke while nobody used it.
 */
export async function openStore(url: string, problem: (error: Error) => void): Promise<Store> {
  if (url.startsWith('sqlite:')) {
    const { SqliteDatabase } = await import('./sqlite/sqlite-database.ts');
    return sqlStore(new SqliteDatabase(url.slice('sqlite:'.length)));
  }
  const { PostgresDatabase } = await import('./postgres/postgres-database.ts');
  return sqlStore(new PostgresDatabase(url, problem));
}
