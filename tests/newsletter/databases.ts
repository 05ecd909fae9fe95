import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres } from './postgres.ts';

/** A kind of database that the service can keep its data in. */
export interface DatabaseKind {
  name: string;
  /** Whether this machine has it. */
  isHere: boolean;
  /** Starts what is needed; then `newDatabase` gives the address of an empty one at each call. */
  start(): { newDatabase(): string; stop(): void };
}

const postgres = findPostgres();

/** Both kinds, for suites that run on each. */
export const DATABASES: readonly DatabaseKind[] = [
  {
    name: 'SQLite',
    isHere: true,
    start() {
      const folder = mkdtempSync(join(tmpdir(), 'newsletter-sqlite-'));
      let count = 0;
      return {
        newDatabase: () => `sqlite:${join(folder, `${++count}.db`)}`,
        stop: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  {
    name: postgres ? 'PostgreSQL' : 'PostgreSQL (skipped: it is not installed)',
    isHere: postgres !== undefined,
    start: () => startPostgres(postgres ?? ''),
  },
];
