import type { Store } from '../store.ts';
import type { Database } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { SqlOutbox } from './sql-outbox.ts';
import { SqlSubscribers } from './sql-subscribers.ts';

/** A store on a database of either kind, whose schema is brought up to date first. */
export async function sqlStore(database: Database): Promise<Store> {
  try {
    await bringUpToDate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    subscribers: new SqlSubscribers(database),
    outbox: new SqlOutbox(database),
    ping: async () => void (await database.all('SELECT 1')),
    close: () => database.close(),
  };
}
