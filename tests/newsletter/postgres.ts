import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL of this test alone. */
export interface RunningPostgres {
  /** The address of an empty database, another one at each call. */
  newDatabase(): string;
  stop(): void;
}

/** The folder of the newest PostgreSQL that Debian installed; undefined when there is none. */
export function findPostgres(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const newest = readdirSync(DEBIAN).toSorted((one, other) => Number(other) - Number(one))[0];
  const folder = join(DEBIAN, newest ?? '', 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** Starts a PostgreSQL in a folder of its own, reached by a socket there; it refuses to run as root. */
export function startPostgres(bin: string): RunningPostgres {
  const folder = mkdtempSync(join(tmpdir(), 'newsletter-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const run = (command: string, ...args: string[]) => {
    const [file, ...all] = isRoot
      ? ['runuser', '-u', 'postgres', '--', join(bin, command), ...args]
      : [join(bin, command), ...args];
    return execFileSync(file ?? '', all, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  if (isRoot) chownSync(folder, numberOf('-u'), numberOf('-g'));
  const data = join(folder, 'data');
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'newsletter',
    '--auth=trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  );
  // It is not the database that dies in these tests.
  const options = `-c fsync=off -c listen_addresses= -c unix_socket_directories=${folder} -c max_connections=100`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  let count = 0;
  return {
    newDatabase() {
      const name = `newsletter${++count}`;
      run('createdb', '-h', folder, '-U', 'newsletter', name);
      return `postgres://newsletter@localhost/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function numberOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}
